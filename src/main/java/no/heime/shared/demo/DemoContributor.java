package no.heime.shared.demo;

/** A module's part of the demo. Ordered by {@link org.springframework.core.annotation.Order}: people first. */
public interface DemoContributor {

    /** Puts invented things into the store, which is empty of them. */
    void contribute();
}
