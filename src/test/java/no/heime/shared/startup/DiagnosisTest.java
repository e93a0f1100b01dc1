package no.heime.shared.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

class DiagnosisTest {

    private enum Colour {
        SEA,
        GLOW
    }

    @Test
    void aSentenceOfOurOwnIsSaidAsItIs() {
        assertThat(sentence(new StartupFailure("The folder is full."))).isEqualTo("The folder is full.");
    }

    @Test
    void aTakenPortIsNamed() {
        assertThat(sentence(new PortInUseException(8080)))
                .startsWith("Port 8080 is taken")
                .contains("SERVER_PORT");
    }

    @Test
    void anAddressThatIsNoAddressIsNamedWithoutRepeatingIt() {
        var refused = catchThrowable(() -> new ConnectionString("mongo://user:secret@host"));

        assertThat(sentence(refused))
                .contains("SPRING_MONGODB_URI", "mongodb://host:27017/heime")
                .doesNotContain("secret");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaid() {
        assertThat(sentence(new MongoTimeoutException("Timed out"))).startsWith("No MongoDB answers");
    }

    @Test
    void aDatabaseThatRefusesTheUserIsSaid() {
        var credential = MongoCredential.createCredential("heime", "admin", "wrong".toCharArray());

        assertThat(sentence(new MongoSecurityException(credential, "refused")))
                .contains("refused the user name or password");
    }

    @Test
    void aSettingOfTheWrongKindIsNamedWithWhatItShouldBe() {
        assertThat(wrong("server.port", "abc", Integer.class))
                .isEqualTo("The setting server.port should be a whole number.");
        assertThat(wrong("heime.wait", "soon", Duration.class)).contains("heime.wait", "30s, 10m or 2d");
        assertThat(wrong("heime.demo", "maybe", Boolean.class)).contains("true or false");
        assertThat(wrong("heime.colour", "red", Colour.class)).contains("one of sea, glow");
    }

    @Test
    void aSettingThatSpringBootRefusesIsNamedToo() {
        var refused = new InvalidConfigurationPropertyValueException(
                "server.port", "eighty", "Failed to convert to type java.lang.Integer\n\nAlso set elsewhere");

        assertThat(sentence(refused)).isEqualTo("The setting server.port should be a whole number.");
    }

    @Test
    void aFailureNobodyKnowsIsLeftToTheLog() {
        assertThat(new Diagnosis().analyze(new IllegalStateException("A bug"))).isNull();
    }

    private static String wrong(String name, String value, Class<?> type) {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
        return sentence(catchThrowable(() -> binder.bind(name, Bindable.of(type))));
    }

    private static String sentence(Throwable cause) {
        var wrapped = new BeanCreationException("a bean", "could not be made", cause);
        return Objects.requireNonNull(new Diagnosis().analyze(wrapped)).getDescription();
    }
}
