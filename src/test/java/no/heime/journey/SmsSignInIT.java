package no.heime.journey;

import static no.heime.journey.Words.nb;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.heime.identity.sms.ForeignGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in with a mobile number in a real browser, with a gateway that takes the texts; and another number later. */
class SmsSignInIT {

    private static final String NUMBER = "406 12 345";
    private static final String NEXT = "406 12 346";
    private static final String NAME = "Gunn Invented";

    @Test
    void comesInWithANumberAndChangesItForAnother(@TempDir Path data) {
        try (var gateway = new ForeignGateway();
                var heime = RunningHeime.forSms(data, environment(gateway.settings()));
                var phone = new Phone("sms", heime.address())) {
            comesIn(phone, gateway, NUMBER);
            phone.seesHeading(nb("sign-in.name.title"));
            phone.fill(nb("me.name"), NAME);
            phone.tap(nb("sign-in.name.save"));
            phone.page().waitForURL(address -> !address.contains("logg-inn"));

            changes(phone, gateway);
            signsOut(phone);
            comesIn(phone, gateway, NEXT);
            phone.page().waitForURL(address -> !address.contains("logg-inn"));
            phone.open("/meg");
            phone.sees(NAME);
        }
    }

    private static void comesIn(Phone phone, ForeignGateway gateway, String number) {
        phone.open("/logg-inn");
        phone.sees(nb("sign-in.sms.lead"));
        phone.fill(nb("sign-in.sms.field"), number);
        phone.settles();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.screen("sign-in");
        phone.tap(nb("sign-in.ask"));
        phone.sees(nb("sign-in.code.lead", number));
        assertThat(gateway.last().to()).isEqualTo("+47" + number.replace(" ", ""));
        phone.fill(nb("sign-in.code"), gateway.last().code());
        phone.tap(nb("sign-in.prove"));
    }

    private static void changes(Phone phone, ForeignGateway gateway) {
        phone.open("/meg");
        phone.sees(nb("me.sms.only"));
        phone.tap(nb("me.sms.exchange"));
        phone.fill(nb("me.sms.field"), NEXT);
        phone.tap(nb("sign-in.ask"));
        phone.sees(nb("sign-in.code.lead", NEXT));
        phone.settles();
        assertThat(phone.scrollsSideways()).isFalse();
        phone.screen("code");
        phone.fill(nb("sign-in.code"), gateway.last().code());
        phone.tap(nb("me.sms.prove"));
        phone.sees(nb("me.sms.added", NEXT));
        phone.screen("mine");
    }

    private static void signsOut(Phone phone) {
        phone.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(nb("me.sign-out")).setExact(true))
                .click();
        phone.seesHeading(nb("start.title"));
    }

    /** As an operator writes them. */
    private static Map<String, String> environment(Map<String, String> settings) {
        var variables = new HashMap<String, String>();
        settings.forEach((name, value) -> variables.put(name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return variables;
    }
}
