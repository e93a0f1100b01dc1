package no.heime.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.heime.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;

/** Whether those who live in a municipality sign in with a code or a passkey, as its administrators say (decision 038). */
@Service
public class LocalAccountService {

    private final SaidLocalAccounts said;
    private final LocalAccountRule rule;
    private final SignInProviders providers;
    private final PersonService people;
    private final Clock clock;

    LocalAccountService(
            SaidLocalAccounts said,
            LocalAccountRule rule,
            SignInProviders providers,
            PersonService people,
            Clock clock) {
        this.said = said;
        this.rule = rule;
        this.providers = providers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * As it is.
     *
     * @param allowed also where nobody could come in otherwise
     * @param chosen whether there is another way in, so that it can be changed
     * @param otherwise names of the providers that are for everybody
     * @param said who has said it, the last first
     * @param version null when nothing was said yet
     */
    public record Shown(
            boolean allowed,
            boolean chosen,
            List<String> otherwise,
            List<Said> said,
            @Nullable Long version) {}

    /** @param by her name; empty when it is not known any more */
    public record Said(LocalDate on, String by, boolean allowed) {}

    public Shown of(Actor administrator, String municipality) {
        Right.SIGN_IN_KEEP.require(administrator, Guarded.of(municipality));
        var there = there(municipality);
        var names = people.byIds(
                there.history().stream().map(LocalAccounts.Said::by).distinct().toList());
        return new Shown(
                there.allowed() || !rule.areChosen(),
                rule.areChosen(),
                providers.forEverybody().stream()
                        .map(SignInProviders.Offered::name)
                        .toList(),
                there.history().stream()
                        .map(one -> new Said(
                                LocalDate.ofInstant(one.at(), clock.getZone()),
                                names.containsKey(one.by())
                                        ? names.get(one.by()).name()
                                        : "",
                                one.allowed()))
                        .toList(),
                there.version());
    }

    /**
     * From now on.
     *
     * @param read the version of what she has read; null when nothing was said yet
     * @throws DomainException conflict, when there is no other way in; stale, when somebody has said something since
     */
    public void set(Actor administrator, String municipality, boolean allowed, @Nullable Long read) {
        Right.SIGN_IN_KEEP.require(administrator, Guarded.of(municipality));
        if (!allowed && !rule.areChosen()) {
            throw DomainException.conflict("local-accounts.refused.only");
        }
        var now = there(municipality).say(allowed, read, administrator.id(), clock.instant());
        try {
            said.save(now);
        } catch (OptimisticLockingFailureException | DuplicateKeyException twoAtOnce) {
            throw LocalAccounts.stale();
        }
    }

    private LocalAccounts there(String municipality) {
        return said.findById(municipality).orElseGet(() -> LocalAccounts.allowedIn(municipality));
    }
}
