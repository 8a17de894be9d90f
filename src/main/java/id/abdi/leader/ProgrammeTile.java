package id.abdi.leader;

import id.abdi.progress.ProgrammeCourses;
import id.abdi.progress.ProgrammeCourses.Outlook;
import id.abdi.progress.ProgrammeCourses.ProgrammeCourse;
import id.abdi.web.Tone;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which programmes move and which do not: the late ones first (R6). */
@Component
class ProgrammeTile implements LeaderTile {
    private static final int MOST = 8;

    private final ProgrammeCourses courses;

    ProgrammeTile(ProgrammeCourses courses) {
        this.courses = courses;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Tile on(LocalDate today) {
        List<ProgrammeCourse> all = courses.on(today);
        long late = all.stream().filter(one -> one.outlook() == Outlook.LATE).count();
        long risk = all.stream().filter(one -> one.outlook() == Outlook.AT_RISK).count();
        long unknown =
                all.stream().filter(one -> one.outlook() == Outlook.UNKNOWN).count();
        return new Tile(
                Said.of("leader.programmes"),
                all.isEmpty()
                        ? Said.of("leader.programmes.none")
                        : Said.of("leader.programmes.answer", all.size(), late, risk, unknown),
                late > 0 ? Tone.DANGER : risk > 0 ? Tone.WARNING : unknown > 0 ? Tone.NEUTRAL : Tone.GOOD,
                "/programmes",
                all.stream().limit(MOST).map(ProgrammeTile::line).toList());
    }

    private static Line line(ProgrammeCourse one) {
        return new Line(
                one.name(),
                one.measured() == null
                        ? Said.of("leader.programme.unmeasured")
                        : Said.of(
                                "leader.programme." + one.outlook(),
                                one.measured().reached(),
                                one.measured().target(),
                                one.measured().unit()),
                one.outlook().tone(),
                "/programmes/" + one.id());
    }
}
