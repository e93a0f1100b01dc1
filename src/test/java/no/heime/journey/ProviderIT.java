package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import no.heime.identity.oidc.ForeignProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in through a provider in a real browser: there and back, with what was written still on the phone. */
class ProviderIT {

    private static final String ID_PORTEN = "idporten";
    private static final String NAME = "Gunn Invented";
    private static final String ASTRID = "astrid@heime.example";

    @Test
    void leadsToTheProviderAndBackToWhereOneWasAndOutAgain(@TempDir Path data) {
        try (var provider = new ForeignProvider();
                var heime = RunningHeime.with(data, settings(provider.issuer(ID_PORTEN)));
                var phone = new Phone("provider", heime.address())) {
            provider.says(ID_PORTEN, "gunn", Map.of("pid", "12345678901", "acr", "low"));
            phone.open("/logg-inn?til=/meldinger");
            phone.screen("sign-in");
            phone.tap(nb("sign-in.with", "ID-porten"));
            phone.sees(nb("sign-in.not-in.level"));
            phone.screen("not-in");

            provider.says(ID_PORTEN, "gunn", Map.of("pid", "12345678901", "acr", "idporten-loa-high", "sid", "one"));
            phone.tap(nb("sign-in.with", "ID-porten"));
            phone.seesHeading(nb("sign-in.name.title"));
            phone.fill(nb("me.name"), NAME);
            phone.tap(nb("sign-in.name.save"));
            phone.page().waitForURL(heime.address() + "/meldinger");

            phone.open("/meg");
            phone.sees(NAME);
            phone.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(nb("me.sign-out"))
                                    .setExact(true))
                    .click();
            phone.seesHeading(nb("start.title"));
            assertThat(provider.hasBeenLeft(ID_PORTEN)).isTrue();
            phone.open("/meg");
            phone.sees(nb("me.nobody"));
        }
    }

    @Test
    void findsWhatSheRegisteredBeforeSheCameThroughTheProvider(@TempDir Path data) {
        try (var provider = new ForeignProvider();
                var heime = RunningHeime.with(data, settings(provider.issuer(ID_PORTEN)));
                var phone = new Phone("here-before", heime.address())) {
            comesAnew(phone, provider);
            phone.open("/meg");
            phone.seesHeading(nb("me.before"));
            phone.settles();
            phone.screen("me");
            phone.tap(nb("me.before.find"));
            phone.fill(nb("sign-in.email"), ASTRID);
            phone.settles();
            phone.screen("address");
            phone.tap(nb("sign-in.ask"));
            phone.sees(nb("sign-in.code.lead", ASTRID));
            phone.settles();
            assertThat(phone.scrollsSideways()).isFalse();
            phone.screen("code");
            phone.tap(nb("me.before.prove"));
            phone.sees(nb("me.before.joins"));
            phone.settles();
            phone.screen("what-will-happen");
            phone.becomes(Face.NARROW);
            phone.settles();
            assertThat(phone.scrollsSideways()).isFalse();
            phone.sameScreen("what-will-happen-320");
            phone.becomes(Face.USUAL);
            phone.tap(nb("me.before.yes"));
            phone.sees("Astrid Nilsen");
            phone.sees(nb("me.before.joined"));
            phone.settles();
            phone.screen("joined");
            phone.open("/mine-behov");
            phone.sees(nb("taxonomy.kind.snow-clearing"));
            phone.screen("her-need");
        }
    }

    private static void comesAnew(Phone phone, ForeignProvider provider) {
        provider.says(ID_PORTEN, "gunn", Map.of("pid", "12345678901", "acr", "idporten-loa-high", "sid", "one"));
        phone.open("/logg-inn");
        phone.tap(nb("sign-in.with", "ID-porten"));
        phone.seesHeading(nb("sign-in.name.title"));
        phone.fill(nb("me.name"), NAME);
        phone.tap(nb("sign-in.name.save"));
        phone.page().waitForURL(address -> !address.contains("logg-inn"));
    }

    private static Map<String, String> settings(String issuer) {
        var it = "HEIME_OIDC_PROVIDERS_IDPORTEN_";
        return Map.of(
                "HEIME_OIDC_KEYS",
                "a-secret-of-the-operator-with-enough-letters",
                it + "NAME",
                "ID-porten",
                it + "ISSUER",
                issuer,
                it + "CLIENT_ID",
                "heime",
                it + "CLIENT_SECRET",
                "known-to-both",
                it + "PID",
                "pid",
                it + "ACR",
                "idporten-loa-substantial,idporten-loa-high");
    }
}
