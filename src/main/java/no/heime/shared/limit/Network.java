package no.heime.shared.limit;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where somebody asks from: an address of four numbers, or the first half of a long one, which a household shares. */
public final class Network {

    private static final int GROUPS = 8;
    private static final int SHARED = 4;

    private Network() {}

    /** @param address as the server knows it, in digits */
    public static String of(String address) {
        return address.contains(":") ? firstHalf(address) : address;
    }

    private static String firstHalf(String address) {
        var halves = address.split("::", 2);
        var first = groups(halves[0]);
        var last = halves.length > 1 ? groups(halves[1]) : new String[0];
        var whole = new String[GROUPS];
        Arrays.fill(whole, "0");
        System.arraycopy(first, 0, whole, 0, Math.min(first.length, GROUPS));
        var from = Math.max(0, GROUPS - last.length);
        System.arraycopy(last, 0, whole, from, Math.min(last.length, GROUPS));
        return Arrays.stream(whole).limit(SHARED).collect(Collectors.joining(":"));
    }

    private static String[] groups(String half) {
        return half.isEmpty() ? new String[0] : half.split(":");
    }
}
