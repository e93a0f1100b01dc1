package no.heime.identity.signin;

import java.util.List;
import java.util.Optional;

/** "Firefox, Android": what a person knows her own phone by, out of what its browser calls itself. */
final class BrowserName {

    /** In this order, since most browsers also claim to be the ones below. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Edg", "Edge"),
            new Sign("OPR", "Opera"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("Chrome", "Chrome"),
            new Sign("CriOS", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("Android", "Android"),
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Windows", "Windows"),
            new Sign("Mac OS", "Mac"),
            new Sign("CrOS", "Chromebook"),
            new Sign("Linux", "Linux"));

    private BrowserName() {}

    /** @return empty when nothing of it is known */
    static String of(String userAgent) {
        return String.join(
                ", ",
                List.of(BROWSERS, SYSTEMS).stream()
                        .flatMap(signs -> known(signs, userAgent).stream())
                        .toList());
    }

    private static Optional<String> known(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.in()))
                .map(Sign::name)
                .findFirst();
    }

    private record Sign(String in, String name) {}
}
