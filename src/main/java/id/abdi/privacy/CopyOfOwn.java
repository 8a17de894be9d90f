package id.abdi.privacy;

import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.identity.PersonWords.Person;
import id.abdi.kernel.EmployeeId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is kept about whoever asks, and about nobody else (UU 27/2022 articles 7 and 13; P-4: it cannot be denied). */
@Service
class CopyOfOwn {
    private static final TypeReference<LinkedHashMap<String, Object>> ROW = new TypeReference<>() {};
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    private final Register register;
    private final PrivacySql sql;
    private final PersonWords people;
    private final JsonMapper json;
    private final Clock clock;

    CopyOfOwn(Register register, PrivacySql sql, PersonWords people, JsonMapper json, Clock clock) {
        this.register = register;
        this.sql = sql;
        this.people = people;
        this.json = json;
        this.clock = clock;
    }

    /** The rows of a table that are the person's; other people in them by name and post instead of by number. */
    record Rows(String kind, String table, List<Map<String, Object>> rows) {}

    /** All of it, as of one moment. */
    record Copy(String nip, String name, Instant madeAt, List<Rows> data) {}

    @Transactional(readOnly = true)
    public Copy of(Caller caller) {
        List<Rows> found = new ArrayList<>();
        for (Register.Kept kept : register.all()) {
            if (kept.ofOne()) {
                found.add(new Rows(
                        kept.kind(),
                        kept.table(),
                        sql.rows(kept, caller.id()).stream()
                                .map(row -> json.readValue(row, ROW))
                                .map(row -> (Map<String, Object>) row)
                                .toList()));
            }
        }
        return new Copy(caller.nip().value(), caller.name(), clock.instant(), named(found));
    }

    /** Machine-readable, as article 13 asks. */
    byte[] json(Copy copy) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy);
    }

    private List<Rows> named(List<Rows> found) {
        Set<EmployeeId> ids = new HashSet<>();
        found.forEach(rows -> rows.rows()
                .forEach(row -> row.values().forEach(value -> {
                    if (value instanceof String text && ID.matcher(text).matches()) {
                        ids.add(new EmployeeId(UUID.fromString(text)));
                    }
                })));
        Map<String, String> names = new HashMap<>();
        for (Person person : people.byIds(ids).values()) {
            names.put(person.id().toString(), person.name() + ", " + person.post() + ", " + person.unit());
        }
        return found.stream()
                .map(rows -> new Rows(
                        rows.kind(),
                        rows.table(),
                        rows.rows().stream().map(row -> named(row, names)).toList()))
                .toList();
    }

    private static Map<String, Object> named(Map<String, Object> row, Map<String, String> names) {
        Map<String, Object> said = new LinkedHashMap<>(row);
        said.replaceAll((column, value) ->
                value instanceof String text && names.containsKey(text) ? names.getOrDefault(text, text) : value);
        return said;
    }
}
