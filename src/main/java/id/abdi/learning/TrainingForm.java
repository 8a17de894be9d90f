package id.abdi.learning;

import java.util.EnumSet;
import java.util.Set;

/** The forms of competence development (T-3; PerLAN 10/2018): klasikal is face to face, all else nonklasikal. */
public enum TrainingForm {
    TRAINING,
    SEMINAR,
    CONFERENCE,
    WORKSHOP,
    COURSE,
    BIMTEK,
    SOSIALISASI,
    EXCHANGE,
    INTERNSHIP,
    BENCHMARKING,
    DISTANCE,
    COACHING,
    MENTORING,
    DETASERING,
    PRIORITY_ASSIGNMENT,
    E_LEARNING,
    SELF_STUDY,
    TEAM_BUILDING;

    private static final Set<TrainingForm> CLASSICAL =
            EnumSet.of(TRAINING, SEMINAR, CONFERENCE, WORKSHOP, COURSE, BIMTEK, SOSIALISASI);

    /** Face to face with a curriculum. */
    public boolean classical() {
        return CLASSICAL.contains(this);
    }

    String textKey() {
        return "learning.form." + name();
    }
}
