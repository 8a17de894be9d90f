package id.abdi.organization;

import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The whole organization as of a date, for those who keep it: imports, and the screens of the personnel agency. */
public interface Directory {
    /** All units in the order of their names. */
    List<Unit> units(LocalDate date);

    /** These units as they were on each of these dates; who was none on a date has no entry there. */
    Map<LocalDate, Map<UnitId, Unit>> units(Collection<UnitId> ids, Collection<LocalDate> dates);

    Optional<Unit> unit(String code, LocalDate date);

    /** That unit with all units above it, nearest first. */
    List<Unit> upward(UnitId unit, LocalDate date);

    /** That unit with all units below it, in the order of their names. */
    List<Unit> downward(UnitId unit, LocalDate date);

    /** Who heads these units or acts as their head; a unit that nobody heads has no entry. */
    Map<UnitId, EmployeeId> heads(Collection<UnitId> units, LocalDate date);

    /** All posts of all units. */
    List<Post> posts(LocalDate date);

    /** The posts of that unit itself, the head's first. */
    List<Post> posts(UnitId unit, LocalDate date);

    Optional<Post> post(PostId id, LocalDate date);

    List<Post> posts(Collection<PostId> ids, LocalDate date);

    /** The posts of these very units that there are on some day of the period. */
    List<Post> posts(Collection<UnitId> units, Period period);

    /**
     * Who was in these posts on some day of the period: their holders, and who acted in one without a post of their own. Each with
     * the days as they were recorded.
     */
    List<AssignmentFact> tenures(Collection<PostId> posts, Period period);

    /** Who is in that unit's own posts. */
    List<Employee> people(UnitId unit, LocalDate date);

    /** People whose name holds these words or whose number begins with them. */
    List<Employee> search(String words, LocalDate date, int limit);

    /** Everything that is known of these people on that date. */
    Map<Nip, PersonFact> persons(Collection<Nip> nips, LocalDate date);

    /** Who holds or acts in these posts on that date. */
    List<AssignmentFact> holders(Collection<PostId> posts, LocalDate date);

    /** All assignments of a person, the newest first. */
    List<AssignmentFact> assignments(EmployeeId employee);

    /** The definitive assignments of these people on that date. */
    Map<EmployeeId, AssignmentFact> definitive(Collection<EmployeeId> people, LocalDate date);

    /** The own lines of these people on that date. */
    Map<EmployeeId, LineFact> lines(Collection<EmployeeId> people, LocalDate date);

    /** Posts that nobody holds on that date, with the name of their unit, by unit and title. */
    List<NamedPost> vacantPosts(LocalDate date);

    /** The posts of the heads of all units on that date, held or not. */
    List<NamedPost> headPosts(LocalDate date);

    /** A post with the name of its unit. */
    record NamedPost(Post post, String unit) {}

    /**
     * The units in whose name this person decides on that date: those that they head, as holder, Plt or Plh, and below them
     * those that nobody heads.
     */
    List<Unit> led(EmployeeId person, LocalDate date);

    /** Where each unit stood below that one on these days, both included; the unit itself is its own branch. */
    List<Stay> below(UnitId top, LocalDate first, LocalDate last);

    /**
     * For how long a unit stood below another one.
     *
     * @param branch the unit directly below that other one, through which it did
     */
    record Stay(UnitId unit, UnitId branch, LocalDate first, LocalDate last) {}

    /** Who sits in one of these units on that date, with the unit; who has several posts sits in the definitive one's. */
    Map<EmployeeId, UnitId> seated(Collection<UnitId> units, LocalDate date);

    /** All units in which each of these people ever had a post, one that never came into force too. */
    Map<EmployeeId, Set<UnitId>> everIn(Collection<EmployeeId> people);

    /** All units that each of these people ever headed or acted as head of, and those of people who ever had a line of their own to one of their posts. */
    Map<EmployeeId, Set<UnitId>> everLed(Collection<EmployeeId> people);

    /** Everybody in service on that date, in the order of their names. */
    List<Employee> everybody(LocalDate date);

    /** How many people are in service on that date. */
    int peopleInService(LocalDate date);
}
