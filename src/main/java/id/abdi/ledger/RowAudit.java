package id.abdi.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Compares a row with what was stated about it. A column that is stated under its own name must say the same; any other must hold
 * something that was stated. What no statement ever says is named here, with the reason.
 */
final class RowAudit {
    /** Compared elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("leaf", "leaf_hash", "recorded_at");

    /** Stated in another form under the same name: a hash of it, or the sum that it gives. */
    private static final Set<String> OTHER_FORM =
            Set.of("activity.activity.standard_minutes", "plan.words.part", "plan.words.words", "sop.revision.content");

    /** These take something away: their rows repeat what was there, and their statements do not. Those of the made-up regency, too. */
    private static final Set<String> REPEATING = Set.of("activity-removed", "plan-result-removed", "demo");

    /** Columns that are not stated: numbers of rows, what is reckoned from other columns, the name of who stands in a fact already. */
    private static final Set<String> NOT_STATED = Set.of(
            "activity.activity.hash",
            "activity.activity.standard",
            "activity.activity.standard_name",
            "activity.confirmation.decision",
            "attendance.leave.via",
            "calendar.pattern.days_a_week",
            "calendar.ramadan.id",
            "dailyreport.answer.id",
            "dailyreport.reopening.id",
            "evidence.piece.file",
            "organization.assignment.id",
            "organization.employee_fact.id",
            "organization.own_line.id",
            "organization.unit_fact.id",
            "organization.work_pattern.id",
            "outage.outage.id",
            "plan.step.number",
            "plan.words.revision",
            "programme.programme.hash",
            "progress.realisation.unit",
            "roster.day.day",
            "roster.day.free",
            "roster.day.shift",
            "roster.day.version",
            "sop.change.number",
            "sop.edition.approver_name",
            "sop.edition.approver_nip",
            "sop.edition.approver_post",
            "sop.edition.approved_on",
            "sop.edition.revision",
            "sop.revision.words",
            "sop.sop.created_by",
            "standard.version.id",
            "standard.withdrawal.id");

    private static final Pattern RANGE = Pattern.compile("[\\[(](\\d{4}-\\d{2}-\\d{2})?,(\\d{4}-\\d{2}-\\d{2})?[\\])]");

    private RowAudit() {}

    /** The columns that are wrong. */
    static List<String> wrong(String table, JsonNode row, JsonNode statement) {
        JsonNode facts = statement.path("facts");
        boolean repeats = REPEATING.contains(statement.path("kind").asString(""));
        Set<String> said = values(facts);
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> column : row.properties()) {
            String name = column.getKey();
            boolean otherForm = OTHER_FORM.contains(table + "." + name);
            JsonNode fact = facts.path(camel(name));
            boolean stated = !fact.isMissingNode() && !otherForm;
            boolean known = otherForm || repeats || ELSEWHERE.contains(name) || NOT_STATED.contains(table + "." + name);
            if ((stated || !known) && !agrees(column.getValue(), stated ? values(fact) : said, stated)) {
                wrong.add(name);
            }
        }
        if (table.equals("plan.words") && !said.contains(partOfPlan(row))) {
            wrong.add("words");
        }
        if (table.equals("roster.day") && !said.contains(dayOfRoster(row))) {
            wrong.add("day");
        }
        return wrong;
    }

    /** Several are stated at once, each as the day and what is planned for it. */
    private static String dayOfRoster(JsonNode row) {
        String planned = row.path("free").asBoolean(false)
                ? "L"
                : row.path("shift").isNull() ? "open" : row.path("shift").asString("");
        return row.path("day").asString("") + " " + planned;
    }

    /** Several are stated at once, each with its part before it. */
    private static String partOfPlan(JsonNode row) {
        return row.path("part").asString("") + ": " + row.path("words").asString("");
    }

    private static boolean agrees(JsonNode value, Set<String> said, boolean stated) {
        if (value.isNull() || value.isMissingNode()) {
            return !stated;
        }
        if (value.isBoolean() && !stated) {
            return !value.asBoolean();
        }
        return said.containsAll(values(value)) && (!stated || values(value).size() == said.size());
    }

    /** Every value in it, each in one form; of a period its first day, since its end may come later. */
    private static Set<String> values(JsonNode node) {
        Set<String> values = new HashSet<>();
        if (node.isContainer()) {
            node.forEach(part -> values.addAll(values(part)));
        } else if (!node.isNull() && !node.isMissingNode()) {
            Matcher range = RANGE.matcher(node.asString());
            if (range.matches()) {
                if (range.group(1) != null) {
                    values.add(range.group(1));
                }
            } else {
                values.add(one(node.asString()));
            }
        }
        return values;
    }

    private static String one(String written) {
        // Bytes are stated without the sign that PostgreSQL puts before them.
        String text = written.startsWith("\\x") ? written.substring(2) : written;
        try {
            if (text.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
                return new BigDecimal(text).stripTrailingZeros().toPlainString();
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
                return moment(text).truncatedTo(ChronoUnit.MICROS).toString();
            }
            if (text.matches("\\d{2}:\\d{2}(:.*)?")) {
                return LocalTime.parse(text).toString();
            }
        } catch (DateTimeException word) {
            return text;
        }
        return text;
    }

    private static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** {@code duty_kind} is stated as {@code dutyKind}. */
    static String camel(String column) {
        StringBuilder camel = new StringBuilder();
        for (int i = 0; i < column.length(); i++) {
            boolean upper = i > 0 && column.charAt(i - 1) == '_';
            if (column.charAt(i) != '_') {
                camel.append(upper ? Character.toUpperCase(column.charAt(i)) : column.charAt(i));
            }
        }
        return camel.toString();
    }
}
