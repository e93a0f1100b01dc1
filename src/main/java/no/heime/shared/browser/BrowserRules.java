package no.heime.shared.browser;

import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every answer tells the browser: no frame around us, no word to others of where somebody came from, no use of the
 * phone's camera, microphone and the like, and for a year to come never without TLS once it was with it. A script or a
 * style of the build does not tell what only binds a page or a worker: it would weigh more than some of them.
 */
public final class BrowserRules {

    private static final long A_YEAR_SECONDS = 31_536_000;

    /** Where somebody is, is asked for by the start page; what else a phone can tell is none of ours. */
    private static final String OF_THE_PHONE = "geolocation=(self), accelerometer=(), autoplay=(),"
            + " camera=(), display-capture=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), serial=(), usb=(), xr-spatial-tracking=()";

    private static final RequestMatcher OF_THE_BUILD =
            RegexRequestMatcher.regexMatcher("/VAADIN/build/[\\w.-]+\\.(js|css)");

    private BrowserRules() {}

    public static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(
                        tls -> tls.maxAgeInSeconds(A_YEAR_SECONDS).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        Stream.of(
                        new ContentSecurityPolicyHeaderWriter(ContentPolicy.OF_THE_REST),
                        new PermissionsPolicyHeaderWriter(OF_THE_PHONE),
                        opener())
                .map(rule -> new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(OF_THE_BUILD), rule))
                .forEach(headers::addHeaderWriter);
    }

    private static HeaderWriter opener() {
        var rule = new CrossOriginOpenerPolicyHeaderWriter();
        rule.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return rule;
    }
}
