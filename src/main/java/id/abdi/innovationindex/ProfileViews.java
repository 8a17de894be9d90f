package id.abdi.innovationindex;

import id.abdi.innovationindex.Profile.Criterion;
import id.abdi.innovationindex.ReadIndex.Scored;
import id.abdi.listing.Listing;
import id.abdi.web.Option;
import id.abdi.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in words what PP 38/2017 asks of an innovation. */
final class ProfileViews {
    private ProfileViews() {}

    /**
     * A criterion with its answer.
     *
     * @param field how the form calls it
     * @param words empty where nobody answered
     */
    record Answer(String field, String name, String words) {}

    /**
     * What is said of an innovation, and what the form offers.
     *
     * @param summary form, kind and initiator; empty where nobody said
     * @param missing how many criteria nobody answered, in words; empty for none
     */
    record Card(
            String summary,
            String missing,
            List<Answer> criteria,
            String form,
            String kind,
            String initiator,
            List<Option> forms,
            List<Option> kinds,
            List<Option> initiators) {}

    static Card card(@Nullable Profile profile, Ui ui) {
        List<Criterion> missing = profile == null ? List.of(Criterion.values()) : profile.missing();
        return new Card(
                profile == null ? "" : summary(profile, ui),
                missing.isEmpty() ? "" : ui.text("innovationindex.profile.missing", missing.size()),
                Arrays.stream(Criterion.values())
                        .map(one -> new Answer(one.field(), ui.text(one.textKey()), words(profile, one)))
                        .toList(),
                profile == null ? "" : profile.form().name(),
                profile == null ? "" : profile.kind().name(),
                profile == null ? "" : profile.initiator().name(),
                options(Profile.Form.values(), Profile.Form::textKey, ui),
                options(Profile.Kind.values(), Profile.Kind::textKey, ui),
                options(Profile.Initiator.values(), Profile.Initiator::textKey, ui));
    }

    static String summary(Profile profile, Ui ui) {
        return ui.text(
                "innovationindex.profile.summary",
                ui.text(profile.form().textKey()),
                ui.text(profile.kind().textKey()),
                ui.text(profile.initiator().textKey()));
    }

    private static String words(@Nullable Profile profile, Criterion criterion) {
        return profile == null
                ? ""
                : Optional.ofNullable(profile.criteria().get(criterion)).orElse("");
    }

    private static <E extends Enum<E>> List<Option> options(E[] values, Function<E, String> key, Ui ui) {
        return Arrays.stream(values)
                .map(one -> new Option(one.name(), ui.text(key.apply(one))))
                .toList();
    }

    /** The columns of the yearly data set. */
    static Listing<Scored> columns(Listing<Scored> listing, Ui ui) {
        Listing<Scored> with = listing.text(
                        ui.text("innovationindex.profile.form"),
                        one -> said(one, profile -> ui.text(profile.form().textKey())))
                .text(
                        ui.text("innovationindex.profile.kind"),
                        one -> said(one, profile -> ui.text(profile.kind().textKey())))
                .text(
                        ui.text("innovationindex.profile.initiator"),
                        one -> said(one, profile -> ui.text(profile.initiator().textKey())));
        for (Criterion criterion : Criterion.values()) {
            with = with.text(ui.text(criterion.textKey()), one -> words(one.profile(), criterion));
        }
        return with;
    }

    private static String said(Scored one, Function<Profile, String> said) {
        return one.profile() == null ? "" : said.apply(one.profile());
    }
}
