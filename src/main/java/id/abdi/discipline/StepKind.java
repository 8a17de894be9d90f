package id.abdi.discipline;

import java.util.EnumSet;
import java.util.Set;

/** The steps of a case, each with who takes it; the legal basis of each is a message. */
public enum StepKind {
    /** A superior has to do with the breach: the next higher takes the place (D-9). */
    INVOLVED(Part.PERSONNEL, Part.INSPECTORATE),
    /** A team to examine is set up (D-9). */
    TEAM_SET(Part.PERSONNEL),
    /** First summons in writing (D-6). */
    SUMMONED(Part.SUPERIOR, Part.TEAM),
    /** The person did not appear (D-7). */
    MISSED(Part.SUPERIOR, Part.TEAM),
    /** Second summons (D-7). */
    SUMMONED_AGAIN(Part.SUPERIOR, Part.TEAM),
    /** Examined, with the record of examination, BAP (D-8). */
    EXAMINED(Part.SUPERIOR, Part.TEAM),
    /** The person signs the BAP, with own words (D-8). */
    SIGNED(Part.PERSON),
    /** The person refuses to sign, which stops nothing (D-8). */
    SIGNATURE_REFUSED(Part.PERSON, Part.SUPERIOR, Part.TEAM),
    /** Freed from duties until the decision, with a Plh; rights stay (D-10). */
    RELEASED(Part.SUPERIOR, Part.PERSONNEL),
    /** State loss with misuse of authority: to APIP, and where proven to law enforcement (D-12). */
    SENT_TO_LAW(Part.PERSONNEL, Part.INSPECTORATE),
    /** Who examined proposes level and kind. */
    PROPOSED(Part.SUPERIOR, Part.TEAM),
    /** The competent official decides. */
    DECIDED(Part.COMPETENT, Part.PERSONNEL),
    /** Nothing is proven, or nothing follows. */
    NOTHING_FOLLOWS(Part.COMPETENT, Part.PERSONNEL),
    /** The decision reached the person (D-13). */
    DELIVERED(Part.COMPETENT, Part.PERSONNEL),
    /** The person objects (D-16). */
    OBJECTED(Part.PERSON),
    /** The official answers the board of appeal (D-16). */
    REPLIED(Part.PERSONNEL),
    /** The objection is decided (D-16). */
    OBJECTION_DECIDED(Part.PERSONNEL),
    /** Uploaded to the national system (D-15). */
    UPLOADED(Part.PERSONNEL),
    CLOSED(Part.PERSONNEL);

    @SuppressWarnings("ImmutableEnumChecker") // filled once
    private final Set<Part> takers;

    StepKind(Part first, Part... others) {
        takers = EnumSet.of(first, others);
    }

    Set<Part> takers() {
        return takers;
    }

    public String textKey() {
        return "discipline.step." + name();
    }

    /** The article that orders or allows it. */
    public String basisKey() {
        return "discipline.basis." + name();
    }
}
