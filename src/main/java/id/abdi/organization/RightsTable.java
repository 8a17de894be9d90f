package id.abdi.organization;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.kernel.EmployeeId;
import id.abdi.kernel.UnitId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Who may do what: whatever does not stand here is denied (SEC-1). {@code docs/rights.md} shows the same table in words. */
final class RightsTable {
    private static final Map<Act, Set<Relation>> ALLOWED = allowed();

    private static final Map<UnitAct, Set<UnitRelation>> ALLOWED_OF_UNITS = Map.of(
            UnitAct.READ, EnumSet.complementOf(EnumSet.of(UnitRelation.ABOVE_AGENCY)),
            UnitAct.WRITE, EnumSet.of(UnitRelation.HEAD, UnitRelation.HEAD_ABOVE),
            UnitAct.APPROVE, EnumSet.of(UnitRelation.AGENCY_HEAD),
            UnitAct.MANAGE_PLANS, EnumSet.of(UnitRelation.AGENCY_HEAD, UnitRelation.PERSONNEL),
            UnitAct.SEE_DEVELOPMENT,
                    EnumSet.of(
                            UnitRelation.HEAD,
                            UnitRelation.HEAD_ABOVE,
                            UnitRelation.AGENCY_HEAD,
                            UnitRelation.ABOVE_AGENCY,
                            UnitRelation.PERSONNEL,
                            UnitRelation.INSPECTORATE,
                            UnitRelation.REGENT),
            UnitAct.SEE_OWN_PEOPLE, EnumSet.of(UnitRelation.HEAD),
            UnitAct.READ_WORKLOAD,
                    EnumSet.of(UnitRelation.HEAD, UnitRelation.HEAD_ABOVE, UnitRelation.PERSONNEL, UnitRelation.REGENT),
            UnitAct.READ_POST_WORKLOAD, EnumSet.of(UnitRelation.HEAD, UnitRelation.HEAD_ABOVE, UnitRelation.PERSONNEL));

    private RightsTable() {}

    /** How somebody stands to a unit on a date; everybody else stands in none of these. */
    enum UnitRelation {
        /** Heads that unit, or acts as its head. */
        HEAD,
        /** Heads a unit above it, within the agency. */
        HEAD_ABOVE,
        /** Heads its agency; where nobody does, the next one above. */
        AGENCY_HEAD,
        /** Heads a unit above its agency: the government. */
        ABOVE_AGENCY,
        /** Has a post in its agency. */
        MEMBER,
        PERSONNEL,
        INSPECTORATE,
        REGENT;

        /**
         * How the caller stands to a unit.
         *
         * @param upward that unit with all above it, nearest first
         * @param heads who heads these
         * @param own the caller's unit with all above it
         */
        static Set<UnitRelation> of(Caller caller, List<Unit> upward, Map<UnitId, EmployeeId> heads, List<UnitId> own) {
            Set<UnitRelation> relations = EnumSet.noneOf(UnitRelation.class);
            int agency = agency(upward);
            for (int i = 0; i <= agency && i < upward.size(); i++) {
                if (caller.id().equals(heads.get(upward.get(i).id()))) {
                    relations.add(i == 0 ? UnitRelation.HEAD : UnitRelation.HEAD_ABOVE);
                }
            }
            if (upward.stream().skip(agency + 1L).anyMatch(above -> caller.id().equals(heads.get(above.id())))) {
                relations.add(UnitRelation.ABOVE_AGENCY);
            }
            upward.stream()
                    .skip(agency)
                    .map(above -> heads.get(above.id()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(caller.id()::equals)
                    .ifPresent(head -> relations.add(UnitRelation.AGENCY_HEAD));
            if (agency < upward.size() && own.contains(upward.get(agency).id())) {
                relations.add(UnitRelation.MEMBER);
            }
            for (Role role : caller.roles()) {
                switch (role) {
                    case BKPSDM -> relations.add(UnitRelation.PERSONNEL);
                    case INSPECTORATE -> relations.add(UnitRelation.INSPECTORATE);
                    case REGENT -> relations.add(UnitRelation.REGENT);
                    case EMPLOYEE, HEAD, AGENCY_HEAD, OPERATOR -> {}
                }
            }
            return relations;
        }

        /** Where among these the agency stands; the government itself where there is none between. */
        private static int agency(List<Unit> upward) {
            for (int i = 0; i < upward.size(); i++) {
                if (upward.get(i).level() == UnitLevel.AGENCY) {
                    return i;
                }
            }
            return Math.max(0, upward.size() - 1);
        }
    }

    /** What somebody may do who stands so to a unit. */
    static Set<UnitAct> allowed(Set<UnitRelation> relations) {
        Set<UnitAct> allowed = EnumSet.noneOf(UnitAct.class);
        ALLOWED_OF_UNITS.forEach((act, good) -> {
            if (good.stream().anyMatch(relations::contains)) {
                allowed.add(act);
            }
        });
        return allowed;
    }

    /** Nobody decides about the own personnel record, the own discipline or a signal about themselves, whatever duty they have. */
    static boolean ownMatter(Act act, Set<Relation> relations) {
        return (act == Act.EDIT_PEOPLE
                        || act == Act.REPORT_BREACH
                        || act == Act.OPEN_PERFORMANCE_CASE
                        || act == Act.REVIEW_SIGNAL
                        || act == Act.PROVE_TRAINING
                        || act == Act.RECORD_DUTY_LETTER
                        || act == Act.PLAN_ROSTER)
                && relations.contains(Relation.SELF);
    }

    /** The closest of these relations that allows it; empty where none does. */
    static Optional<Relation> allowing(Act act, Set<Relation> relations) {
        if (ownMatter(act, relations)) {
            return Optional.empty();
        }
        Set<Relation> good = EnumSet.copyOf(ALLOWED.getOrDefault(act, EnumSet.noneOf(Relation.class)));
        good.retainAll(relations);
        return good.stream().findFirst();
    }

    private static Map<Act, Set<Relation>> allowed() {
        Map<Act, Set<Relation>> allowed = new EnumMap<>(Act.class);
        allowed.put(
                Act.SEE,
                EnumSet.of(
                        Relation.SELF,
                        Relation.SUPERIOR,
                        Relation.NEXT_SUPERIOR,
                        Relation.ABOVE,
                        Relation.ASSESSOR,
                        Relation.PERSONNEL,
                        Relation.INSPECTORATE,
                        Relation.REGENT));
        allowed.put(Act.REPORT_DAY, EnumSet.of(Relation.SUPERIOR));
        allowed.put(Act.ANSWER_DAY, EnumSet.of(Relation.SELF));
        allowed.put(Act.REOPEN_DAY, EnumSet.of(Relation.NEXT_SUPERIOR));
        allowed.put(Act.RECORD_ACTIVITY, EnumSet.of(Relation.SELF, Relation.SUPERIOR, Relation.COLLEAGUE));
        allowed.put(Act.CONFIRM_ACTIVITY, EnumSet.of(Relation.SELF));
        allowed.put(Act.ANSWER_PROPOSAL, EnumSet.of(Relation.SUPERIOR));
        allowed.put(Act.EDIT_PEOPLE, EnumSet.of(Relation.PERSONNEL));
        allowed.put(Act.SEE_LOOKS, EnumSet.of(Relation.SELF));
        allowed.put(Act.EDIT_PROGRAMMES, EnumSet.of(Relation.REGENT));
        allowed.put(Act.WRITE_PLAN, EnumSet.of(Relation.SELF));
        allowed.put(Act.AGREE_PLAN, EnumSet.of(Relation.SUPERIOR, Relation.NEXT_SUPERIOR, Relation.ASSESSOR));
        allowed.put(Act.CONFIRM_REALISATION, EnumSet.of(Relation.SELF));
        allowed.put(Act.SEE_SEVERITY, EnumSet.of(Relation.SELF, Relation.SUPERIOR));
        allowed.put(Act.NAME_OBSTACLE, EnumSet.of(Relation.SELF, Relation.SUPERIOR, Relation.NEXT_SUPERIOR));
        allowed.put(
                Act.CONFIRM_INNOVATION,
                EnumSet.of(Relation.SUPERIOR, Relation.NEXT_SUPERIOR, Relation.ABOVE, Relation.INSPECTORATE));
        allowed.put(Act.SEE_LEADER_PAGE, EnumSet.of(Relation.REGENT));
        allowed.put(
                Act.REPORT_BREACH,
                EnumSet.of(
                        Relation.SUPERIOR,
                        Relation.NEXT_SUPERIOR,
                        Relation.ABOVE,
                        Relation.PERSONNEL,
                        Relation.INSPECTORATE));
        allowed.put(Act.OPEN_PERFORMANCE_CASE, EnumSet.of(Relation.SUPERIOR, Relation.NEXT_SUPERIOR));
        allowed.put(
                Act.SEE_DISCIPLINE,
                EnumSet.of(Relation.SELF, Relation.SUPERIOR, Relation.PERSONNEL, Relation.INSPECTORATE));
        allowed.put(Act.SEE_SIGNALS, EnumSet.of(Relation.INSPECTORATE));
        allowed.put(Act.REVIEW_SIGNAL, EnumSet.of(Relation.INSPECTORATE));
        allowed.put(Act.COACH, EnumSet.of(Relation.SUPERIOR));
        allowed.put(Act.ANSWER_COACHING, EnumSet.of(Relation.SELF));
        allowed.put(Act.SEE_COACHING, EnumSet.of(Relation.SELF, Relation.SUPERIOR));
        allowed.put(Act.KNOW_COACHING, EnumSet.of(Relation.SELF, Relation.SUPERIOR, Relation.NEXT_SUPERIOR));
        allowed.put(Act.ASK_TRAINING, EnumSet.of(Relation.SELF));
        allowed.put(Act.DECIDE_TRAINING, EnumSet.of(Relation.SUPERIOR));
        allowed.put(Act.PROVE_TRAINING, EnumSet.of(Relation.SUPERIOR, Relation.PERSONNEL));
        allowed.put(
                Act.RECORD_DUTY_LETTER,
                EnumSet.of(Relation.SUPERIOR, Relation.NEXT_SUPERIOR, Relation.ABOVE, Relation.PERSONNEL));
        allowed.put(Act.PLAN_ROSTER, EnumSet.of(Relation.SUPERIOR, Relation.NEXT_SUPERIOR, Relation.PERSONNEL));
        return allowed;
    }
}
