package id.abdi.plan;

import id.abdi.web.Link;
import id.abdi.web.Option;
import id.abdi.web.Tab;
import id.abdi.web.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages of plans show, in words. */
final class PlanPages {
    private PlanPages() {}

    /** @param plan null where there is none yet for that year */
    record PersonPage(
            String name,
            boolean own,
            boolean head,
            String document,
            String progress,
            List<Tab> tabs,
            List<Start> starts,
            @Nullable PlanView plan) {
        /** The address of the official forms as a file of that kind. */
        String document(String kind) {
            return document.replace("{kind}", kind);
        }
    }

    /** A post for which a plan can be begun. */
    record Start(String post, String title, int year) {}

    record PlanView(
            String address,
            int version,
            int steps,
            String post,
            String period,
            String assessor,
            Tone tone,
            String state,
            @Nullable String due,
            List<Group> groups,
            List<Words> behaviours,
            List<Words> attachments,
            List<String> dialogue,
            List<Offer> offers,
            @Nullable String drafted,
            Doors doors) {}

    /** What the visitor may do with the plan now; who may write it may submit it. */
    record Doors(boolean write, boolean withdraw, boolean decide, boolean change, boolean words) {}

    record Group(String title, List<Row> rows) {}

    record Row(
            String address,
            String statement,
            @Nullable Link serves,
            @Nullable String unsettled,
            @Nullable String contribution,
            boolean activity,
            List<Measure> measures,
            List<Measure> actions,
            @Nullable String edit,
            @Nullable String settle) {}

    record Measure(String label, String words) {}

    record Words(String title, String text, @Nullable String special) {}

    /** Something of the superior that can be served. */
    record Offer(String address, String statement, String hint) {}

    record FormPage(
            String action,
            String back,
            boolean fresh,
            int revision,
            boolean main,
            String statement,
            boolean activity,
            String serves,
            List<Option> parents,
            String provisional,
            String manner,
            List<Option> manners,
            String contribution,
            boolean qualitative,
            List<Field> indicators,
            List<Action> actions) {}

    record Field(String aspect, String title, String name, String target) {}

    record Action(int part, String label, String words) {}

    record SettlePage(String action, String back, String statement, String unsettled, List<Option> parents) {}

    /** @param revision how often the shown parts were written */
    record WordsPage(String action, String back, String name, int version, int revision, List<WordsField> fields) {}

    record WordsField(String part, String title, String hint, String words) {}

    record PlacePage(
            String statement,
            String post,
            @Nullable Link person,
            boolean inForce,
            List<Step> above,
            @Nullable Link programme,
            @Nullable String unsettled,
            List<Step> below) {}

    record Step(
            String address,
            String statement,
            String post,
            @Nullable String contribution) {}
}
