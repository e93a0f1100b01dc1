package no.heime.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import no.heime.identity.LocalAccountRule;
import no.heime.identity.PersonId;
import no.heime.identity.oidc.ProvedPerson;
import no.heime.shared.Ids;
import no.heime.shared.api.AskedPath;
import no.heime.shared.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/**
 * Keeps a device signed in over restarts and a sleeping phone, until it is revoked or has not been used for half a year;
 * one that a provider has let in for as long as was set for that provider, used or not (decision 021).
 * The token is not changed at each use: a waking phone asks for several things at once, and each must be let in (decision 005).
 */
class RememberedDevices extends AbstractRememberMeServices {

    static final Duration VALID = Duration.ofDays(180);
    private static final Duration OFTEN_ENOUGH = Duration.ofHours(1);
    private static final int SECRET_BYTES = 32;
    private static final int NAME_LENGTH = 200;

    private final LocalAccountRule local;
    private final Devices devices;
    private final Ids ids;
    private final Clock clock;
    private final Watch watch;
    private final SecureRandom random = new SecureRandom();

    RememberedDevices(
            String key,
            UserDetailsService people,
            LocalAccountRule local,
            Devices devices,
            Ids ids,
            Clock clock,
            Watch watch) {
        super(key, people);
        this.local = local;
        this.devices = devices;
        this.ids = ids;
        this.clock = clock;
        this.watch = watch;
        setAlwaysRemember(true);
        setCookieName("heime-device");
        setTokenValiditySeconds((int) VALID.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected void onLoginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var written = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var proved = person.getPrincipal() instanceof ProvedPerson through ? through : null;
        var valid = proved == null ? VALID : proved.staySignedIn();
        var now = clock.instant();
        var device = new Device(
                ids.next(),
                PersonId.of(person.getName()),
                digest(written),
                browser(request),
                now,
                now.plus(valid),
                proved == null ? null : CameThrough.of(proved),
                null);
        devices.save(device);
        SignedInDevice.keep(request.getSession(), device);
        setCookie(new String[] {device.id().toString(), written}, (int) valid.toSeconds(), request, response);
    }

    /** A store that does not answer never costs a device its cookie, and the client half is served all the same. */
    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        try {
            var known = super.autoLogin(request, response);
            if (known != null) {
                watch.cameIn("device", known);
            }
            return known;
        } catch (DataAccessException storeIsAway) {
            if (AskedPath.of(request).startsWith("/api/")) {
                throw storeIsAway;
            }
            return null;
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        if (cookie.length != 2) {
            throw new InvalidCookieException("not ours");
        }
        var device = devices.findById(id(cookie[0]))
                .filter(known -> known.until().isAfter(clock.instant()))
                .filter(known -> MessageDigest.isEqual(bytes(known.secret()), bytes(digest(cookie[1]))))
                .orElseThrow(this::unknown);
        if (device.came() == null && !local.isFor(device.person())) {
            devices.deleteById(device.id());
            watch.notLetIn("device", "not-this-way");
            throw new InvalidCookieException("not this way");
        }
        var person = getUserDetailsService().loadUserByUsername(device.person().toString());
        SignedInDevice.keep(request.getSession(), device);
        var came = device.came();
        if (came == null) {
            keepOn(device, cookie, request, response);
            return person;
        }
        return People.through(came.provider(), person);
    }

    private InvalidCookieException unknown() {
        watch.notLetIn("device", "revoked-or-unknown");
        return new InvalidCookieException("revoked or unknown");
    }

    /** A device in use never runs out, and its cookie stays the same; written once an hour at most. */
    private void keepOn(Device device, String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var until = clock.instant().plus(VALID);
        if (device.until().isBefore(until.minus(OFTEN_ENOUGH))) {
            devices.keepUntil(device.id(), until);
            setCookie(cookie, getTokenValiditySeconds(), request, response);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie, request);
        }
        super.logout(request, response, authentication);
    }

    /** With the attributes that it was given with. */
    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        var gone = new Cookie(getCookieName(), "");
        gone.setMaxAge(0);
        gone.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        gone.setSecure(request.isSecure());
        gone.setHttpOnly(true);
        gone.setAttribute("SameSite", "Lax");
        response.addCookie(gone);
    }

    private void forget(String cookie, HttpServletRequest request) {
        try {
            var id = id(decodeCookie(cookie)[0]);
            devices.findById(id).map(Device::came).ifPresent(came -> SignOut.leaves(request, came.provider()));
            devices.deleteById(id);
        } catch (InvalidCookieException notOurs) {
            logger.debug("a cookie that is not ours");
        }
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new InvalidCookieException("no id");
        }
    }

    private static String browser(HttpServletRequest request) {
        var name = request.getHeader(HttpHeaders.USER_AGENT);
        return name == null ? "" : name.substring(0, Math.min(name.length(), NAME_LENGTH));
    }

    private static String digest(String secret) {
        return Sha256.hex(secret);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
