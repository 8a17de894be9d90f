package id.abdi.workload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Addresses of the pages, with the days that are looked at. */
record Addresses(Analysis analysis) {
    String unit(String code) {
        return "/workload?" + query(code);
    }

    String post(Position position) {
        return "/workload/post?" + query(analysis.code(position.unit())) + part("post", position.name());
    }

    String weeks(Position position, String standard) {
        return "/workload/weeks?" + query(analysis.code(position.unit())) + part("post", position.name())
                + part("standard", standard);
    }

    String leaving(String code, int year) {
        return "/workload/retirements?unit=" + encoded(code) + part("year", Integer.toString(year));
    }

    String excel() {
        return "/workload/abk.xlsx?" + query(analysis.unit().code());
    }

    /** The unit's page with what was asked of it. */
    String whatIf(Map<String, String> given) {
        StringBuilder address = new StringBuilder(unit(analysis.unit().code()));
        given.forEach((field, value) -> address.append(part(field, value)));
        return address + "#answer";
    }

    private String query(String code) {
        return "unit=" + encoded(code) + "&from=" + analysis.span().asked() + "&to="
                + analysis.span().last();
    }

    private static String part(String name, String value) {
        return "&" + name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
