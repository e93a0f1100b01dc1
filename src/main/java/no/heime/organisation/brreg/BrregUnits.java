package no.heime.organisation.brreg;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.organisation.OrganisationNumber;
import no.heime.organisation.UnitRegister;
import no.heime.shared.demo.Demo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Asks for main units, and where there is none for units below one, as many local branches are. */
@Component
class BrregUnits implements UnitRegister {

    private static final Logger LOG = LoggerFactory.getLogger(BrregUnits.class);
    /** A firm that is one person, whose address mostly is her home. */
    private static final String ONE_PERSON = "ENK";

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What we read of a unit; all else that the register tells of it is left unread. */
    record Read(
            @Nullable String navn,
            @Nullable Form organisasjonsform,
            @Nullable Address forretningsadresse,
            @Nullable Address beliggenhetsadresse,
            @Nullable Address postadresse,
            @Nullable String slettedato,
            @Nullable String nedleggelsesdato) {

        Answer asAnswer() {
            if (navn == null) {
                return new Silent();
            }
            if (organisasjonsform != null && ONE_PERSON.equals(organisasjonsform.kode())) {
                return new Unit(navn, null, isClosed());
            }
            var address = Stream.of(forretningsadresse, beliggenhetsadresse, postadresse)
                    .filter(Objects::nonNull)
                    .map(Address::inOneLine)
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse(null);
            return new Unit(navn, address, isClosed());
        }

        private boolean isClosed() {
            return slettedato != null || nedleggelsesdato != null;
        }
    }

    record Form(@Nullable String kode) {}

    record Address(
            @Nullable List<@Nullable String> adresse,
            @Nullable String postnummer,
            @Nullable String poststed) {

        String inOneLine() {
            var place = Stream.of(postnummer, poststed).filter(Objects::nonNull).collect(Collectors.joining(" "));
            var lines = Objects.requireNonNullElse(adresse, List.<String>of());
            return Stream.concat(lines.stream(), Stream.of(place))
                    .filter(line -> line != null && !line.isBlank())
                    .collect(Collectors.joining(", "));
        }
    }

    private final UnitRegisterAddress address;
    private final Demo demo;
    private final RestClient client;

    BrregUnits(UnitRegisterAddress address, Demo demo) {
        this.address = address;
        this.demo = demo;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(address.value().orElse(""))
                .build();
    }

    @Override
    public boolean isAsked() {
        return address.value().isPresent() && !demo.active();
    }

    @Override
    public Answer ask(OrganisationNumber number) {
        var main = ask("/enheter/{number}", number);
        return main instanceof Unknown ? ask("/underenheter/{number}", number) : main;
    }

    private Answer ask(String path, OrganisationNumber number) {
        try {
            var answer = client.get()
                    .uri(path, number.value())
                    .accept(MediaType.APPLICATION_JSON)
                    .exchange((asked, answered) -> switch (answered.getStatusCode()) {
                        case HttpStatus.OK -> understood(answered.bodyTo(Read.class));
                        // gone: taken out for a legal reason
                        case HttpStatus.NOT_FOUND, HttpStatus.GONE -> new Unknown();
                        default -> silent(answered.getStatusCode().toString());
                    });
            return Objects.requireNonNullElseGet(answer, Silent::new);
        } catch (RestClientException away) {
            return silent(away.getClass().getSimpleName());
        }
    }

    private static Answer understood(@Nullable Read unit) {
        return unit == null ? new Silent() : unit.asAnswer();
    }

    private static Answer silent(String why) {
        LOG.warn("Enhetsregisteret did not answer: {}", why);
        return new Silent();
    }
}
