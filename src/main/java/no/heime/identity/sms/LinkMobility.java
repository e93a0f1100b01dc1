package no.heime.identity.sms;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import no.heime.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/**
 * LINK Mobility's SMS REST API ("Common"): one JSON object in, one out. A text is handed in once: only a connection that
 * could not be opened is tried again, which Java's client does by itself. After that nobody knows whether the text is on
 * its way, and a second one would cost twice.
 */
final class LinkMobility implements SmsGateway {

    /** "Queued": it is on its way. */
    private static final int TAKEN = 1005;

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    private final SmsSettings settings;
    private final RestClient client;

    /** @param patience how long an answer may take */
    LinkMobility(SmsSettings settings, Duration patience) {
        this.settings = settings;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(patience);
        this.client = RestClient.builder()
                .requestFactory(requests)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Basic " + credentials(settings))
                .build();
    }

    private static String credentials(SmsSettings settings) {
        return HttpHeaders.encodeBasicAuth(
                String.valueOf(settings.username()), String.valueOf(settings.password()), StandardCharsets.UTF_8);
    }

    record Text(
            @Nullable String source,
            String destination,
            String userData,
            String platformId,
            @Nullable String platformPartnerId,
            boolean useDeliveryReport) {}

    /** What we read of the answer. */
    record Answer(@Nullable Integer resultCode) {}

    @Override
    public void send(PhoneNumber to, String text) {
        try {
            Optional<NotSent> trouble = client.post()
                    .uri(settings.address())
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(new Text(settings.sender(), to.value(), text, settings.platform(), settings.partner(), false))
                    .exchange((asked, answered) -> trouble(answered));
            if (trouble != null && trouble.isPresent()) {
                throw trouble.get();
            }
        } catch (RestClientException away) {
            var why = away.getClass().getSimpleName();
            throw isBefore(away.getCause()) ? NotSent.refused(why) : NotSent.unanswered(why);
        }
    }

    /** It was never handed in, since there was nobody to hand it to. */
    private static boolean isBefore(@Nullable Throwable trouble) {
        return trouble instanceof ConnectException || trouble instanceof HttpConnectTimeoutException;
    }

    /** What fails behind the gateway's door may have passed it on before. */
    private static Optional<NotSent> trouble(ConvertibleClientHttpResponse answered) throws IOException {
        var status = answered.getStatusCode();
        if (!status.is2xxSuccessful()) {
            var why = "status " + status.value();
            return Optional.of(status.is5xxServerError() ? NotSent.unanswered(why) : NotSent.refused(why));
        }
        var answer = answered.bodyTo(Answer.class);
        var code = answer == null ? null : answer.resultCode();
        if (code == null) {
            return Optional.of(NotSent.unanswered("result null"));
        }
        return code == TAKEN ? Optional.empty() : Optional.of(NotSent.refused("result " + code));
    }
}
