package no.heime.shared.browser;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser: no frame around us, no word to others of where somebody came from, no use of the
 * phone's camera, microphone and the like, and for a year to come never without TLS once it was with it.
 */
public final class BrowserRules {

    private static final long A_YEAR_SECONDS = 31_536_000;

    /** Where somebody is, is asked for by the start page; what else a phone can tell is none of ours. */
    private static final String OF_THE_PHONE = "geolocation=(self), accelerometer=(), autoplay=(),"
            + " camera=(), display-capture=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(),"
            + " payment=(), serial=(), usb=(), xr-spatial-tracking=()";

    private BrowserRules() {}

    public static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.OF_THE_REST))
                .httpStrictTransportSecurity(
                        tls -> tls.maxAgeInSeconds(A_YEAR_SECONDS).includeSubDomains(true))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(phone -> phone.policy(OF_THE_PHONE))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
