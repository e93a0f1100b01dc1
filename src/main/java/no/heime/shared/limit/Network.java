package no.heime.shared.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody asks from: an address of four numbers, or the first half of a long one, which those on one net share.
 *
 * @param own the address, or its half (/64)
 * @param house of a long address a little less (/56): one house may be given all the nets in there, but it may also be
 *     as many phones
 */
record Network(String own, Optional<String> house) {

    private static final int OWN_BYTES = 8;
    private static final int HOUSE_BYTES = 7;

    /** With a port behind it, and the long ones in brackets then (RFC 3986 § 3.2.2). */
    private static final Pattern WITH_PORT = Pattern.compile("\\[([^\\]]*)](?::\\d*)?|([^:]*):\\d+");

    /** @param address as the server knows it, in digits; what is none stands for itself */
    static Network of(String address) {
        try {
            // A short address that is written as a long one (::ffff:203.0.113.9) comes back as the short one.
            return of(InetAddress.ofLiteral(bare(address)));
        } catch (IllegalArgumentException noAddress) {
            return new Network(address, Optional.empty());
        }
    }

    private static Network of(InetAddress address) {
        if (address instanceof Inet6Address) {
            var bytes = address.getAddress();
            var own = HexFormat.of().formatHex(bytes, 0, OWN_BYTES);
            return new Network(own, Optional.of(HexFormat.of().formatHex(bytes, 0, HOUSE_BYTES)));
        }
        return new Network(address.getHostAddress(), Optional.empty());
    }

    private static String bare(String address) {
        var written = WITH_PORT.matcher(address);
        var alone = address;
        if (written.matches()) {
            alone = Optional.ofNullable(written.group(1)).orElseGet(() -> written.group(2));
        }
        var zone = alone.indexOf('%');
        return zone < 0 ? alone : alone.substring(0, zone);
    }
}
