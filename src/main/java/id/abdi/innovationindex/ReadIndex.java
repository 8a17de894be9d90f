package id.abdi.innovationindex;

import id.abdi.evidence.Evidence;
import id.abdi.evidence.EvidenceBook;
import id.abdi.identity.Caller;
import id.abdi.innovation.Innovation;
import id.abdi.innovation.InnovationId;
import id.abdi.innovation.Innovations;
import id.abdi.innovationindex.IndexScores.Score;
import id.abdi.innovationindex.IndexScores.Sum;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Directory;
import id.abdi.organization.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody reads the index of a year; a fixed number of queries. */
@Service
class ReadIndex {
    /** @param units as of today, by their ids */
    record Year(IndexSet set, List<Scored> innovations, Sum sum, Map<UnitId, Unit> units) {
        String unit(Innovation innovation) {
            Unit unit = units.get(innovation.place());
            return unit == null ? "" : unit.name();
        }
    }

    /** @param profile null where nobody said what PP 38/2017 asks */
    record Scored(
            Innovation innovation,
            Map<Integer, Choice> choices,
            Score score,
            @Nullable Profile profile) {}

    /** @param pieces the documents by the choice that they prove */
    record One(IndexSet set, Scored scored, Map<UUID, List<Evidence>> pieces) {}

    private final Innovations innovations;
    private final IndexSets sets;
    private final ChoiceSql sql;
    private final ProfileSql profiles;
    private final EvidenceBook evidence;
    private final Directory directory;
    private final ChooseParameter choose;

    ReadIndex(
            Innovations innovations,
            IndexSets sets,
            ChoiceSql sql,
            ProfileSql profiles,
            EvidenceBook evidence,
            Directory directory,
            ChooseParameter choose) {
        this.innovations = innovations;
        this.sets = sets;
        this.sql = sql;
        this.profiles = profiles;
        this.evidence = evidence;
        this.directory = directory;
        this.choose = choose;
    }

    int thisYear() {
        return choose.today().getYear();
    }

    @Transactional(readOnly = true)
    Year year(int year) {
        IndexSet set = sets.of(year);
        List<Innovation> all = innovations.all();
        List<InnovationId> asked = all.stream().map(Innovation::id).toList();
        Map<InnovationId, Map<Integer, Choice>> choices = sql.of(asked, year);
        Map<InnovationId, Profile> described = profiles.of(asked);
        Set<UUID> ids = new HashSet<>();
        choices.values().forEach(of -> of.values().forEach(choice -> ids.add(choice.id())));
        Set<UUID> proved = evidence.standing(ids).keySet();
        List<Scored> scored = all.stream()
                .map(one -> new Scored(
                        one,
                        choices.getOrDefault(one.id(), Map.of()),
                        IndexScores.of(one, set, choices.getOrDefault(one.id(), Map.of()), proved),
                        described.get(one.id())))
                .sorted((one, other) ->
                        Integer.compare(other.score().points(), one.score().points()))
                .toList();
        return new Year(
                set,
                scored,
                IndexScores.sum(set, scored.stream().map(Scored::score).toList()),
                directory.units(choose.today()).stream().collect(Collectors.toMap(Unit::id, unit -> unit)));
    }

    @Transactional(readOnly = true)
    One one(Caller reader, InnovationId id, int year) {
        Innovation innovation = innovations.find(reader, id).orElseThrow(IndexRefusals::unknown);
        IndexSet set = sets.of(year);
        Map<Integer, Choice> choices = sql.of(id, year);
        Map<UUID, List<Evidence>> pieces =
                evidence.standing(choices.values().stream().map(Choice::id).toList());
        return new One(
                set,
                new Scored(
                        innovation,
                        choices,
                        IndexScores.of(innovation, set, choices, pieces.keySet()),
                        profiles.of(id).orElse(null)),
                pieces);
    }
}
