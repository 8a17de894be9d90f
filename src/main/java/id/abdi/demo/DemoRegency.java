package id.abdi.demo;

import id.abdi.calendar.WorkPattern;
import id.abdi.identity.DemoAccounts.DemoAccount;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.Nip;
import id.abdi.kernel.Period;
import id.abdi.kernel.UnitId;
import id.abdi.kernel.Uuid7;
import id.abdi.organization.Capacity;
import id.abdi.organization.EmploymentStatus;
import id.abdi.organization.Fact;
import id.abdi.organization.Fact.AssignmentFact;
import id.abdi.organization.Fact.LineFact;
import id.abdi.organization.Fact.PersonFact;
import id.abdi.organization.Fact.PostFact;
import id.abdi.organization.Fact.UnitFact;
import id.abdi.organization.Fact.UnitPatternFact;
import id.abdi.organization.PostId;
import id.abdi.organization.PostKind;
import id.abdi.organization.UnitLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A regency in four levels: the Regent, agencies, their divisions and sections; with an acting head, a daily acting one, a
 * vacant post and a team with a lead of its own.
 */
final class DemoRegency {
    static final Nip REGENT = new Nip("900000000000000001");
    static final String PASSWORD = "coba-abdi-hari-ini";

    private final List<Fact> facts = new ArrayList<>();
    private final Map<EmployeeId, DemoWork> people = new LinkedHashMap<>();
    private final Map<EmployeeId, UnitId> agencies = new LinkedHashMap<>();
    private final Map<UnitId, String> codes = new LinkedHashMap<>();
    private final Map<String, DemoAccount> accounts = new LinkedHashMap<>();
    private final Map<String, EmployeeId> byRole = new LinkedHashMap<>();
    private final Period period;
    private final LocalDate today;
    private final DemoPlan plan;
    private int number;
    private @Nullable UnitId agency;

    private DemoRegency(LocalDate today, DemoPlan plan) {
        this.today = today;
        this.plan = plan;
        this.period = Period.from(LocalDate.of(today.getYear() - 1, 1, 1));
    }

    static DemoRegency of(LocalDate today, DemoPlan plan) {
        DemoRegency regency = new DemoRegency(today, plan);
        regency.build();
        return regency;
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The days on which a line can be another than on the day before. */
    Set<LocalDate> changes() {
        return facts.stream()
                .map(Fact::period)
                .flatMap(held -> Stream.of(Optional.of(held.from()), Optional.ofNullable(held.to())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Everybody with what they usually do. */
    Map<EmployeeId, DemoWork> people() {
        return people;
    }

    /** In which agency somebody works. */
    UnitId agency(EmployeeId person) {
        return Objects.requireNonNull(agencies.get(person));
    }

    /** The unit with that code; empty where this regency has none. */
    Optional<UnitId> unit(String code) {
        return codes.entrySet().stream()
                .filter(unit -> unit.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    String code(UnitId unit) {
        return Objects.requireNonNull(codes.get(unit));
    }

    List<DemoAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    EmployeeId person(String role) {
        EmployeeId person = byRole.get(role);
        if (person == null) {
            throw new IllegalStateException("the demo has nobody as " + role);
        }
        return person;
    }

    /** A unit with the post of its head. */
    private record Place(UnitId unit, PostId headPost) {}

    /** A person in a post. */
    private record Held(EmployeeId person, PostId post) {}

    private void build() {
        Place government = unit("PEMDA", "Pemerintah Kabupaten Contoh", UnitLevel.GOVERNMENT, null, "Bupati", "");
        EmployeeId regent = new EmployeeId(Uuid7.next());
        facts.add(PersonFact.named(regent, REGENT, "Bupati Contoh Samudra", EmploymentStatus.NON_ASN, period));
        facts.add(AssignmentFact.definitive(regent, government.headPost(), period));
        account("REGENT", regent, REGENT, "Bupati Contoh Samudra");
        fishery(government);
        for (DemoPlan.Agency agency : plan.agencies()) {
            Place place = agency(government, agency);
            if (agency.code().equals("DISKES")) {
                DemoPlan.Places centres = plan.healthCentres();
                services(place, "PUSKES", "Puskesmas Contoh", "Kepala Puskesmas", DemoWork.HEALTH, centres);
            }
        }
        schools(government);
        account("BKPSDM", "BKPSDM-1-1", 0);
        account("INSPECTORATE", "INSPEKT-1-1", 0);
        account("OPERATOR", "BKPSDM-2-1", 1);
    }

    private final Map<String, List<Held>> staff = new LinkedHashMap<>();

    /** The agency of the accounts: a section of twelve, an acting head, a vacant post, a team. */
    private void fishery(Place government) {
        Place agency = unit("DISKAN", "Dinas Perikanan", UnitLevel.AGENCY, government, "Kepala Dinas", "II.b");
        Held chief = hold(agency.headPost(), DemoWork.OFFICE);
        account("AGENCY_HEAD", chief);
        Place division =
                unit("DISKAN-1", "Bidang Perikanan Tangkap", UnitLevel.DIVISION, agency, "Kepala Bidang", "III.b");
        Held above = hold(division.headPost(), DemoWork.FISHERY);
        account("HEAD_ABOVE", above);
        Place section =
                unit("DISKAN-1-1", "Seksi Kapal dan Alat Tangkap", UnitLevel.SECTION, division, "Kepala Seksi", "IV.a");
        Held head = hold(section.headPost(), DemoWork.FISHERY);
        account("HEAD", head);
        List<Held> twelve = staff(section, "DISKAN-1-1", DemoWork.FISHERY, 12);
        account("EMPLOYEE", twelve.getFirst());
        Place harbour =
                unit("DISKAN-1-2", "Seksi Pelabuhan Perikanan", UnitLevel.SECTION, division, "Kepala Seksi", "IV.a");
        staff(harbour, "DISKAN-1-2", DemoWork.FISHERY, 6);
        facts.add(new AssignmentFact(
                head.person(), harbour.headPost(), Capacity.PLT, Period.from(today.minusDays(40)), "800/118/CONTOH"));
        Place culture =
                unit("DISKAN-2", "Bidang Perikanan Budi Daya", UnitLevel.DIVISION, agency, "Kepala Bidang", "III.b");
        Place pond = unit("DISKAN-2-1", "Seksi Perbenihan", UnitLevel.SECTION, culture, "Kepala Seksi", "IV.a");
        hold(pond.headPost(), DemoWork.FISHERY);
        List<Held> pondStaff = staff(pond, "DISKAN-2-1", DemoWork.FISHERY, 8);
        for (Held member : pondStaff.subList(1, 4)) {
            facts.add(new LineFact(member.person(), pondStaff.getFirst().post(), Period.from(today.minusDays(60))));
        }
        Place office = unit(
                "DISKAN-0", "Sekretariat Dinas Perikanan", UnitLevel.DIVISION, agency, "Sekretaris Dinas", "III.a");
        hold(office.headPost(), DemoWork.OFFICE);
        List<Held> officeStaff = staff(office, "DISKAN-0", DemoWork.OFFICE, 7);
        facts.add(new AssignmentFact(
                officeStaff.getFirst().person(),
                office.headPost(),
                Capacity.PLH,
                Period.inclusive(today.minusDays(1), today.plusDays(5)),
                "800/131/CONTOH"));
    }

    private Place agency(Place government, DemoPlan.Agency plan) {
        Place agency = unit(plan.code(), plan.name(), UnitLevel.AGENCY, government, "Kepala", "II.b");
        hold(agency.headPost(), DemoWork.OFFICE);
        for (int d = 1; d <= plan.divisions(); d++) {
            String divisionCode = plan.code() + "-" + d;
            String divisionName = "Bidang " + d + " " + plan.name();
            Place division = unit(divisionCode, divisionName, UnitLevel.DIVISION, agency, "Kepala Bidang", "III.b");
            hold(division.headPost(), plan.work());
            for (int s = 1; s <= plan.sections(); s++) {
                String sectionCode = divisionCode + "-" + s;
                String sectionName = "Seksi " + d + "." + s + " " + plan.name();
                Place section = unit(sectionCode, sectionName, UnitLevel.SECTION, division, "Kepala Seksi", "IV.a");
                hold(section.headPost(), plan.work());
                staff(section, sectionCode, plan.work(), plan.people());
            }
        }
        return agency;
    }

    /** Schools with many teachers under one principal, six days a week. */
    private void schools(Place government) {
        Place agency = unit("DISDIK", "Dinas Pendidikan", UnitLevel.AGENCY, government, "Kepala Dinas", "II.b");
        hold(agency.headPost(), DemoWork.OFFICE);
        services(agency, "SDN", "SD Negeri Contoh", "Kepala Sekolah", DemoWork.SCHOOL, plan.schools());
    }

    private void services(Place agency, String code, String name, String head, DemoWork work, DemoPlan.Places places) {
        for (int i = 1; i <= places.count(); i++) {
            Place service = unit(code + "-" + i, name + " " + i, UnitLevel.SERVICE, agency, head, "");
            hold(service.headPost(), work);
            staff(service, code + "-" + i, work, places.people());
            facts.add(new UnitPatternFact(service.unit(), WorkPattern.SIX_DAYS.code(), period));
        }
    }

    private Place unit(
            String code, String name, UnitLevel level, @Nullable Place parent, String headTitle, String echelon) {
        Place place = new Place(UnitId.fresh(), PostId.fresh());
        facts.add(new UnitFact(place.unit(), code, name, level, parent == null ? null : parent.unit(), period));
        codes.put(place.unit(), code);
        if (level == UnitLevel.AGENCY) {
            agency = place.unit();
        }
        PostKind kind =
                level == UnitLevel.GOVERNMENT || level == UnitLevel.AGENCY ? PostKind.LEADER : PostKind.MANAGERIAL;
        facts.add(new PostFact(
                place.headPost(), place.unit(), headTitle, kind, echelon.isEmpty() ? null : echelon, true, period));
        return place;
    }

    private List<Held> staff(Place place, String code, DemoWork work, int count) {
        List<Held> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PostId post = PostId.fresh();
            boolean teacher = work == DemoWork.SCHOOL;
            facts.add(new PostFact(
                    post,
                    place.unit(),
                    teacher ? "Guru Ahli Pertama" : i % 3 == 0 ? "Analis" : "Pengadministrasi",
                    teacher ? PostKind.FUNCTIONAL : PostKind.EXECUTIVE,
                    null,
                    false,
                    period));
            made.add(hold(post, work));
        }
        staff.put(code, made);
        return made;
    }

    private Held hold(PostId post, DemoWork work) {
        number++;
        EmployeeId person = new EmployeeId(Uuid7.next());
        facts.add(
                PersonFact.named(person, DemoNames.nip(number), DemoNames.name(number), EmploymentStatus.PNS, period));
        facts.add(AssignmentFact.definitive(person, post, period));
        people.put(person, work);
        agencies.put(person, Objects.requireNonNull(agency));
        return new Held(person, post);
    }

    private void account(String role, String unit, int index) {
        account(role, staff.getOrDefault(unit, List.of()).get(index));
    }

    private void account(String role, Held held) {
        PersonFact fact = facts.stream()
                .filter(PersonFact.class::isInstance)
                .map(PersonFact.class::cast)
                .filter(person -> person.employee().equals(held.person()))
                .findFirst()
                .orElseThrow();
        account(role, held.person(), fact.nip(), fact.name());
    }

    private void account(String role, EmployeeId person, Nip nip, String name) {
        accounts.put(role, new DemoAccount(role, nip, PASSWORD, name));
        byRole.put(role, person);
    }
}
