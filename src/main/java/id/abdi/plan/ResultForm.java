package id.abdi.plan;

import id.abdi.plan.PlanResult.Manner;
import id.abdi.plan.ResultInput.IndicatorInput;
import id.abdi.plan.ResultInput.LinkInput;
import id.abdi.programme.ProgrammeId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a result, as typed: what it serves is one choice, {@code result:…} or {@code programme:…}. */
final class ResultForm {
    static final String RESULT = "result:";
    static final String PROGRAMME = "programme:";
    private static final int MOST_PARTS = 12;

    private ResultForm() {}

    static ResultInput read(Map<String, String> typed) {
        List<IndicatorInput> indicators = Arrays.stream(Aspect.values())
                .filter(aspect -> typed.containsKey("name-" + aspect) || typed.containsKey("target-" + aspect))
                .map(aspect -> new IndicatorInput(aspect, typed.get("name-" + aspect), typed.get("target-" + aspect)))
                .toList();
        List<String> actions = new ArrayList<>();
        for (int part = 1; part <= MOST_PARTS; part++) {
            actions.add(typed.getOrDefault("action-" + part, ""));
        }
        return new ResultInput(
                !"ADDITIONAL".equals(typed.get("kind")),
                typed.get("statement"),
                link(typed),
                indicators,
                actions,
                whole(typed.get("revision")));
    }

    static LinkInput link(Map<String, String> typed) {
        String serves = typed.getOrDefault("serves", "");
        UUID result = uuid(serves, RESULT);
        UUID programme = uuid(serves, PROGRAMME);
        return new LinkInput(
                result == null ? null : new PlanResultId(result),
                programme == null ? null : new ProgrammeId(programme),
                typed.get("provisional"),
                "DIRECT".equals(typed.get("manner")) ? Manner.DIRECT : Manner.INDIRECT,
                typed.get("contribution"));
    }

    private static @Nullable UUID uuid(String typed, String prefix) {
        try {
            return typed.startsWith(prefix) ? UUID.fromString(typed.substring(prefix.length())) : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable Integer whole(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,6}") ? Integer.valueOf(typed) : null;
    }
}
