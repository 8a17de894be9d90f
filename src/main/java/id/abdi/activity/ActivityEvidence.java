package id.abdi.activity;

import id.abdi.evidence.Provable;
import id.abdi.evidence.Subject;
import id.abdi.identity.Caller;
import id.abdi.identity.PersonWords;
import id.abdi.organization.Act;
import id.abdi.organization.Rights;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Evidence of an activity: added and taken back by who may change it while its day is open, seen by who sees the person. */
@Component
class ActivityEvidence implements Provable {
    private final ActivityFacts facts;
    private final ActivitySql sql;
    private final Rights rights;
    private final PersonWords people;
    private final Clock clock;

    ActivityEvidence(ActivityFacts facts, ActivitySql sql, Rights rights, PersonWords people, Clock clock) {
        this.facts = facts;
        this.sql = sql;
        this.rights = rights;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String things() {
        return "activities";
    }

    @Override
    public Subject toChange(Caller caller, UUID thing) {
        Activity activity = newest(thing);
        rights.require(caller, Act.RECORD_ACTIVITY, activity.employee(), activity.date());
        ActivityRules.touch(caller.id(), facts.of(activity.employee(), activity.id(), clock.instant()));
        return subject(activity);
    }

    @Override
    public Subject toSee(Caller caller, UUID thing) {
        Activity activity = newest(thing);
        Map<?, PersonWords.Person> known = people.byIds(List.of(activity.employee()));
        PersonWords.Person owner =
                Optional.ofNullable(known.get(activity.employee())).orElseThrow(ActivityRefusals::unknown);
        rights.see(caller, owner.nip(), activity.date());
        return subject(activity);
    }

    @Override
    public String page(UUID thing) {
        return "/activities?date=" + newest(thing).date();
    }

    private Activity newest(UUID thing) {
        return sql.versions(new ActivityId(thing)).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(ActivityRefusals::unknown)
                .activity();
    }

    private static Subject subject(Activity activity) {
        return new Subject("activity", activity.id().value(), activity.employee());
    }
}
