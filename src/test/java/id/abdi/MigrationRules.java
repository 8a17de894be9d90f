package id.abdi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * DUR-8: what a migration may do to tables that people work on meanwhile, with this release or the one before. Those that it makes
 * itself are free. How long it may wait and run is set for all of them in one place, {@code MigrationLimits}.
 *
 * @param name of the file, {@code V2__what_it_does.sql}; one that takes something away says so: {@code V3__contract_what.sql}
 * @param inTransaction false where a file beside it says {@code executeInTransaction=false}
 */
record MigrationRules(String name, String text, boolean inTransaction) {
    private static final String SUBJECT = "(?:if (?:not )?exists )?(?:only )?(\"?[a-z_$][\\w.$\"]*)";
    private static final Pattern NEW_TABLE = Pattern.compile("^create table " + SUBJECT);
    private static final Pattern INDEX =
            Pattern.compile("^create (?:unique )?index (concurrently )?(?:if not exists )?(?:\\w+ )?on " + SUBJECT);
    private static final Pattern ALTERED = Pattern.compile("^alter table " + SUBJECT + " (.*)$");
    private static final Pattern CONSTRAINT =
            Pattern.compile("^add (?:constraint (\\w+) )?(check|foreign key|exclude|unique|primary key)\\b");
    private static final Pattern NAMED =
            Pattern.compile("^(?:create|alter|drop) (?:or replace )?(?:table|view|function|type|sequence) " + SUBJECT);
    private static final Pattern DROPPED = Pattern.compile("^drop (table|schema|view|function|type|sequence)\\b");
    private static final Pattern NOT_READ = Pattern.compile("^(do|call|execute)\\b");
    private static final Pattern WHOLE_TABLE =
            Pattern.compile("^(update|delete|truncate|cluster|vacuum|lock|reindex)\\b");
    private static final Pattern MADE_FOR_EACH_ROW =
            Pattern.compile("default [^,]*(gen_random_uuid|clock_timestamp|random|nextval)|generated|serial");
    private static final Pattern REPEATABLE = Pattern.compile(
            "drop index concurrently if exists [\\w.]+;(create (unique )?index concurrently \\w+ on .*;)?");

    private static final Pattern QUOTED_OR_MARK = Pattern.compile("'[^']*'|(\\$\\w*\\$).*?\\1|[();,]");

    /** Which rules it breaks, in words; empty where none. */
    List<String> broken() {
        List<String> found = new ArrayList<>();
        List<String> statements = statements();
        Set<String> own = statements.stream()
                .map(NEW_TABLE::matcher)
                .filter(Matcher::find)
                .map(table -> table.group(1))
                .collect(Collectors.toSet());
        for (String statement : statements) {
            found.addAll(broken(statement, own));
        }
        List<String> unchecked = names(statements, "add constraint (\\w+) [^;]*not valid");
        if (names(statements, "validate constraint (\\w+)").stream().anyMatch(unchecked::contains)) {
            found.add("a constraint is validated in a migration after the one that adds it");
        }
        if (!inTransaction
                && !REPEATABLE.matcher(String.join(";", statements) + ";").matches()) {
            found.add("outside of a transaction one index is built, after what an interruption left is dropped");
        }
        return found;
    }

    private List<String> broken(String statement, Set<String> own) {
        List<String> found = new ArrayList<>();
        Matcher named = NAMED.matcher(statement);
        if (named.find() && !named.group(1).contains(".")) {
            found.add("names say their schema: behind a pooler there is no search path");
        }
        if (NOT_READ.matcher(statement).find()) {
            found.add("no block of code, which these rules do not read");
        }
        if (WHOLE_TABLE.matcher(statement).find()) {
            found.add("rows are changed by a job, in pieces");
        }
        if (DROPPED.matcher(statement).find() && !contracts()) {
            found.add("taken away is only in a contract migration, one release after the last use");
        }
        if (statement.startsWith("set ") && !statement.matches("set local statement_timeout = '[1-9][0-9]*(s|min)'")) {
            found.add("a migration sets nothing but its own statement_timeout");
        }
        if (statement.contains(" concurrently ") && inTransaction) {
            found.add("concurrently means outside of a transaction: executeInTransaction=false");
        }
        Matcher index = INDEX.matcher(statement);
        boolean gone = statement.startsWith("drop index") && !statement.contains("concurrently");
        boolean made = index.find() && index.group(1) == null && !own.contains(index.group(2));
        if (gone || made) {
            found.add("an index of a table in use is built and dropped concurrently");
        }
        Matcher altered = ALTERED.matcher(statement);
        if (altered.find() && !own.contains(altered.group(1))) {
            actions(altered.group(2)).forEach(action -> found.addAll(broken(action)));
        }
        return found;
    }

    /** One action of {@code alter table} on a table in use. */
    private List<String> broken(String action) {
        List<String> found = new ArrayList<>();
        if (CONSTRAINT.matcher(action).find() && !action.endsWith(" not valid") && !action.contains(" using index ")) {
            found.add("a constraint of a table in use is added not valid, or using an index");
        }
        if (action.startsWith("add column ") && action.matches(".* (references|check|unique|primary key)\\b.*")) {
            found.add("a constraint of a new column is added by itself");
        }
        boolean empty = action.contains(" not null") && !action.contains(" default ");
        if (action.startsWith("add column ")
                && (empty || MADE_FOR_EACH_ROW.matcher(action).find())) {
            found.add("a new column is filled by a constant or stays empty");
        }
        if (action.matches("alter (column )?\\w+ (type|set data type|set not null)\\b.*")) {
            found.add("a column keeps its type; not null is a check");
        }
        if (action.startsWith("rename ") || action.startsWith("set schema")) {
            found.add("nothing is renamed under the release before");
        }
        if (action.startsWith("drop column") && !contracts()) {
            found.add("taken away is only in a contract migration, one release after the last use");
        }
        if (action.matches("set (logged|unlogged|tablespace|access method)\\b.*")) {
            found.add("no table is written anew");
        }
        return found;
    }

    private boolean contracts() {
        return name.matches("V[0-9]+__contract_.*");
    }

    private static List<String> names(List<String> statements, String pattern) {
        Pattern sought = Pattern.compile(pattern);
        return statements.stream()
                .flatMap(statement -> sought.matcher(statement).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** Without comments, in small letters, one blank between words; what stands in quotes is not cut. */
    private List<String> statements() {
        String bare = text.replaceAll("--[^\\n]*", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return cut(bare, ';');
    }

    private static List<String> actions(String list) {
        return cut(list, ',');
    }

    private static List<String> cut(String text, char at) {
        List<String> parts = new ArrayList<>();
        Matcher marks = QUOTED_OR_MARK.matcher(text);
        int depth = 0;
        int begun = 0;
        while (marks.find()) {
            String mark = marks.group();
            depth += mark.equals("(") ? 1 : mark.equals(")") ? -1 : 0;
            if (mark.charAt(0) == at && depth == 0) {
                parts.add(text.substring(begun, marks.start()).strip());
                begun = marks.end();
            }
        }
        parts.add(text.substring(begun).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
