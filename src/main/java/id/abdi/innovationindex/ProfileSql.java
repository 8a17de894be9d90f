package id.abdi.innovationindex;

import id.abdi.innovation.InnovationId;
import id.abdi.innovationindex.Profile.Criterion;
import id.abdi.ledger.Mark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProfileSql {
    private final JdbcClient jdbc;

    ProfileSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest version of each that has one. */
    Map<InnovationId, Profile> of(Collection<InnovationId> innovations) {
        Map<InnovationId, Profile> profiles = new HashMap<>();
        jdbc.sql("""
                        select distinct on (p.innovation) p.id, p.version, p.innovation, p.form, p.kind, p.initiator, p.renewal,
                            p.benefit, p.no_burden, p.authority, p.replicable
                        from innovationindex.profile p
                        where p.innovation = any(:ids)
                        order by p.innovation, p.version desc
                        """)
                .param("ids", innovations.stream().map(InnovationId::value).toArray(UUID[]::new))
                .query(ProfileSql::profile)
                .list()
                .forEach(one -> profiles.put(one.innovation(), one));
        return profiles;
    }

    Optional<Profile> of(InnovationId innovation) {
        return Optional.ofNullable(of(List.of(innovation)).get(innovation));
    }

    void insert(Profile profile, Mark mark) {
        Map<Criterion, String> criteria = profile.criteria();
        mark.on(jdbc.sql("""
                        insert into innovationindex.profile (
                            id, version, innovation, form, kind, initiator, renewal, benefit, no_burden, authority, replicable,
                            recorded_by, via, recorded_at, leaf)
                        values (
                            :id, :version, :innovation, :form, :kind, :initiator, :renewal, :benefit, :noBurden, :authority,
                            :replicable, :by, :via, :now, :leaf)
                        """))
                .param("id", profile.id())
                .param("version", profile.version())
                .param("innovation", profile.innovation().value())
                .param("form", profile.form().name())
                .param("kind", profile.kind().name())
                .param("initiator", profile.initiator().name())
                .param("renewal", criteria.get(Criterion.RENEWAL))
                .param("benefit", criteria.get(Criterion.BENEFIT))
                .param("noBurden", criteria.get(Criterion.NO_BURDEN))
                .param("authority", criteria.get(Criterion.AUTHORITY))
                .param("replicable", criteria.get(Criterion.REPLICABLE))
                .update();
    }

    private static Profile profile(ResultSet row, int index) throws SQLException {
        Map<Criterion, String> criteria = new EnumMap<>(Criterion.class);
        put(criteria, Criterion.RENEWAL, row.getString("renewal"));
        put(criteria, Criterion.BENEFIT, row.getString("benefit"));
        put(criteria, Criterion.NO_BURDEN, row.getString("no_burden"));
        put(criteria, Criterion.AUTHORITY, row.getString("authority"));
        put(criteria, Criterion.REPLICABLE, row.getString("replicable"));
        return new Profile(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new InnovationId(row.getObject("innovation", UUID.class)),
                Profile.Form.valueOf(row.getString("form")),
                Profile.Kind.valueOf(row.getString("kind")),
                Profile.Initiator.valueOf(row.getString("initiator")),
                criteria);
    }

    private static void put(Map<Criterion, String> criteria, Criterion criterion, @Nullable String words) {
        if (words != null) {
            criteria.put(criterion, words);
        }
    }
}
