package id.abdi.listing;

import id.abdi.kernel.EmployeeId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The views that people keep; each person's own. */
@Repository
class SavedViewSql {
    private final JdbcClient jdbc;

    SavedViewSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One writer of a person's views until the transaction ends. */
    void lock(EmployeeId person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "saved views " + person)
                .query(row -> {});
    }

    /** Those of one list, by name. */
    List<SavedView> of(EmployeeId person, String list) {
        return jdbc.sql("""
                        select id, list, name, address
                        from listing.saved_view
                        where person = :person
                          and list = :list
                        order by lower(name)
                        """)
                .param("person", person.value())
                .param("list", list)
                .query(SavedView.class)
                .list();
    }

    /** All of them, by list and name. */
    List<SavedView> of(EmployeeId person) {
        return jdbc.sql("""
                        select id, list, name, address
                        from listing.saved_view
                        where person = :person
                        order by list, lower(name)
                        """)
                .param("person", person.value())
                .query(SavedView.class)
                .list();
    }

    void insert(EmployeeId person, SavedView view) {
        jdbc.sql("""
                        insert into listing.saved_view (id, person, list, name, address)
                        values (:id, :person, :list, :name, :address)
                        """)
                .param("id", view.id())
                .param("person", person.value())
                .param("list", view.list())
                .param("name", view.name())
                .param("address", view.address())
                .update();
    }

    void rename(EmployeeId person, UUID id, String name) {
        jdbc.sql("""
                        update listing.saved_view
                        set name = :name
                        where person = :person
                          and id = :id
                        """)
                .param("person", person.value())
                .param("id", id)
                .param("name", name)
                .update();
    }

    /** @return whether there was one */
    boolean remove(EmployeeId person, UUID id) {
        return jdbc.sql("""
                        delete from listing.saved_view
                        where person = :person
                          and id = :id
                        """).param("person", person.value()).param("id", id).update() > 0;
    }
}
