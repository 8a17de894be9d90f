package id.abdi.database;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.abdi.fixture.AbdiTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * LOG-13: what the running application may do in each table. Facts are read and added, nothing else; a table that is named
 * here holds a state, with the reason. A new one is named here or is append-only.
 */
@AbdiTest
class GrantsTest {
    private static final Map<String, Set<String>> STATES = Map.ofEntries(
            entry("attendance.leave_in_force (no leave twice on a day; a cancelled one leaves)", Set.of("DELETE")),
            entry("background.work (a report until it is forgotten)", Set.of("UPDATE", "DELETE")),
            entry("clocking.contact (when a terminal spoke last)", Set.of("UPDATE")),
            entry("clocking.stranger (who spoke without being listed)", Set.of("UPDATE")),
            entry("contradiction.question (what the records ask now)", Set.of("UPDATE", "DELETE")),
            entry("credential.password (the one that counts)", Set.of("UPDATE")),
            entry("credential.throttle (guesses of late)", Set.of("UPDATE", "DELETE")),
            entry("dutyletter.in_force (which letters are not withdrawn)", Set.of("DELETE")),
            entry("event.event_publication (events until they are heard)", Set.of("UPDATE", "DELETE")),
            entry("file.upload (a file that comes in pieces, until it is whole)", Set.of("DELETE")),
            entry("file.upload_piece (what came of it)", Set.of("DELETE")),
            entry("identity.session (open sessions)", Set.of("UPDATE", "DELETE")),
            entry("job.run (when a job ran last)", Set.of("UPDATE")),
            entry("leader.kept_page (the page as it was reckoned last)", Set.of("UPDATE")),
            entry("ledger.waiting (leaves until they have a place)", Set.of("DELETE")),
            entry("listing.saved_view (filters of lists that people keep)", Set.of("UPDATE", "DELETE")),
            entry("notice.attachment (files of mails until they are sent)", Set.of("DELETE")),
            entry("notice.choice (how somebody wants mail)", Set.of("UPDATE")),
            entry("notice.mail (mails until they are sent)", Set.of("UPDATE")),
            entry("notice.notice (until it is read and mailed)", Set.of("UPDATE")),
            entry("outage.pulse (the node's heartbeat)", Set.of("UPDATE")),
            entry("personnel.quarantine (unknown units until they are known)", Set.of("UPDATE", "DELETE")),
            entry("reporting.programme (published anew each night)", Set.of("DELETE")),
            entry("reporting.published_day (until when a day was published)", Set.of("UPDATE", "DELETE")),
            entry("reporting.unit (published anew each night)", Set.of("DELETE")),
            entry("reporting.unit_day (published again when its counts change)", Set.of("DELETE")),
            entry("reporting.workload (published anew each night)", Set.of("DELETE")),
            entry("roster.shift_in_use (which shifts are not ended)", Set.of("DELETE")),
            entry("severity.estimate (reckoned every night)", Set.of("DELETE")),
            entry("tally.counted_day (until when a day was counted)", Set.of("UPDATE")),
            entry("tally.counted_week (until when a week was counted)", Set.of("UPDATE")),
            entry("tally.due_week (what is still to be counted)", Set.of("DELETE")),
            entry("tally.person_week (counted again when a fact changes)", Set.of("DELETE")),
            entry("tally.person_work (counted again when a fact changes)", Set.of("DELETE")),
            entry("tally.head_day (counted again when a fact changes)", Set.of("DELETE")),
            entry("tally.head_sum (counted again when a fact changes)", Set.of("DELETE")),
            entry("tally.due (what is still to be counted)", Set.of("DELETE")),
            entry("tally.followed (how far the ledger was read)", Set.of("UPDATE")),
            entry("tally.unit_day (counted again when a fact changes)", Set.of("DELETE")));

    /** The end of a period alone: an open fact is closed by a later one. And the number of changes, for what is remembered. */
    private static final Set<String> CLOSED_LATER = Set.of(
            "assessor.delegation_in_force.period",
            "mandate.mandate_in_force.period",
            "clocking.device_user_in_force.period",
            "organization.assignment.period",
            "organization.change.number",
            "organization.employee_fact.period",
            "organization.own_line.period",
            "organization.post.period",
            "organization.unit_fact.period",
            "organization.work_pattern.period",
            "plan.in_force.period",
            "planduty.exemption_in_force.period",
            "sop.edition.period",
            "standard.version.period");

    private record Grant(String name, String privilege) {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void factsAreReadAndAdded() {
        Map<String, Set<String>> more = jdbc.sql("""
                        select table_schema || '.' || table_name as name, privilege_type as privilege
                        from information_schema.role_table_grants
                        where grantee in (current_user, 'PUBLIC')
                          and table_schema not in ('pg_catalog', 'information_schema')
                          and privilege_type not in ('SELECT', 'INSERT')
                        """).query(Grant.class).stream()
                .collect(groupingBy(Grant::name, mapping(Grant::privilege, toSet())));
        assertThat(more)
                .isEqualTo(STATES.entrySet().stream()
                        .collect(toMap(
                                entry -> entry.getKey()
                                        .substring(0, entry.getKey().indexOf(' ')),
                                Map.Entry::getValue)));
    }

    @Test
    void onlyTheEndOfAPeriodIsChanged() {
        Set<String> columns = Set.copyOf(jdbc.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                from information_schema.column_privileges c
                where c.grantee = current_user
                  and c.privilege_type = 'UPDATE'
                  and not exists (
                    select 1
                    from information_schema.role_table_grants t
                    where t.grantee = current_user
                      and t.privilege_type = 'UPDATE'
                      and t.table_schema = c.table_schema
                      and t.table_name = c.table_name)
                """).query(String.class).list());
        assertThat(columns).isEqualTo(CLOSED_LATER);
    }

    @Test
    void theApplicationOwnsNothingAndMakesNothing() {
        assertThat(jdbc.sql("""
                select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)
                """).query(Long.class).single()).isZero();
        assertThat(jdbc.sql("""
                select nspname from pg_namespace
                where has_schema_privilege(current_user, oid, 'CREATE') and nspname !~ '^pg_'
                """).query(String.class).list()).isEmpty();
    }

    /** As in the statements, see {@code SqlBoundaryTest}: a function keeps a plan that was made without the day. */
    @Test
    void functionsExpectFactsToHoldOnTheDay() {
        assertThat(jdbc.sql("""
                        select p.oid::regprocedure::text
                        from pg_proc p
                        join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname in ('organization', 'plan', 'programme', 'sop', 'standard')
                          and p.prosrc ~ 'period @> day'
                        """).query(String.class).list()).isEmpty();
    }
}
