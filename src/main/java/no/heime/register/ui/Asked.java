package no.heime.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.heime.municipality.DistrictId;
import no.heime.register.Choices;
import no.heime.register.Facet;
import no.heime.register.Order;
import no.heime.register.Search;

/**
 * What is looked for, as it stands in the address, so that a search can be shared, kept and gone back to. Empty means
 * left open.
 */
record Asked(String words, String district, Choices choices, Order order) {

    private static final String GROUP = "group";
    /** Otherwise the reader's own district would take the place of none. */
    private static final String ANYWHERE = "anywhere";

    /** @param known whether a value can be chosen; what cannot is as if it were not there */
    static Asked in(QueryParameters address, BiPredicate<Facet, String> known) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = value(address, facet);
            if (known.test(facet, value)) {
                chosen.put(facet, value);
            }
        }
        String district = one(address, "district");
        return new Asked(
                one(address, "q"),
                district.equals(ANYWHERE) ? "" : district,
                new Choices(chosen),
                order(one(address, "sort")));
    }

    private static String value(QueryParameters address, Facet facet) {
        String group = one(address, GROUP);
        return facet == Facet.KIND && !group.isEmpty() ? Choices.group(group) : one(address, facet.parameter());
    }

    Asked near(String home) {
        return new Asked(words, home, choices, order);
    }

    Asked saying(String other) {
        return new Asked(other, district, choices, order);
    }

    Asked choosing(Facet facet, String value) {
        return new Asked(words, district, choices.with(facet, value), order);
    }

    Asked inOrder(Order other) {
        return new Asked(words, district, choices, other);
    }

    QueryParameters inAddress() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "q", words);
        put(parameters, "district", district.isEmpty() ? ANYWHERE : district);
        String group = choices.group();
        for (Facet facet : Facet.values()) {
            if (facet == Facet.KIND && group != null) {
                put(parameters, GROUP, group);
            } else {
                put(parameters, facet.parameter(), choices.of(facet));
            }
        }
        put(parameters, "sort", order == Order.BEST ? "" : order.name().toLowerCase(Locale.ROOT));
        return QueryParameters.simple(parameters);
    }

    /** A link to this search. */
    String address() {
        return "/finn?" + inAddress().getQueryString();
    }

    /** «snømåking, gratis, Leland»; empty when nothing is asked for. */
    String inWords(Options options) {
        Stream<String> chosen = choices.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> options.words(one.getKey(), one.getValue()));
        return Stream.of(Stream.of(words.strip()), chosen, Stream.of(options.place(district)))
                .flatMap(part -> part)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Search search(int limit) {
        return new Search(
                words.isBlank() ? null : words,
                district.isEmpty() ? null : new DistrictId(district),
                choices,
                order,
                limit);
    }

    private static Order order(String written) {
        return Arrays.stream(Order.values())
                .filter(order -> order.name().equalsIgnoreCase(written))
                .findFirst()
                .orElse(Order.BEST);
    }

    private static String one(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, value);
        }
    }
}
