package id.abdi.evidence;

import id.abdi.identity.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the module that an address belongs to. */
@Component
class Provables {
    private final ObjectProvider<Provable> beans;

    Provables(ObjectProvider<Provable> beans) {
        this.beans = beans;
    }

    Subject toChange(Caller caller, Target target) {
        return target.owned(of(target.things()).toChange(caller, target.thing()));
    }

    Subject toSee(Caller caller, Target target) {
        return target.owned(of(target.things()).toSee(caller, target.thing()));
    }

    boolean shared(Target target) {
        return of(target.things()).shared();
    }

    String page(String things, UUID thing) {
        return of(things).page(thing);
    }

    private Provable of(String things) {
        List<Provable> known = beans.stream().toList();
        Map<String, Provable> words = known.stream().collect(Collectors.toMap(Provable::things, Function.identity()));
        return Optional.ofNullable(words.get(things)).orElseThrow(EvidenceRefusals::unknown);
    }
}
