package id.abdi.web;

import java.util.List;

/**
 * A notice that is ready to be shown.
 *
 * @param fields what is wrong in which field, in the words that stand at the field too
 */
public record NoticeView(Tone tone, String text, List<Field> fields) {
    /** One wrong field by its name in the form. */
    public record Field(String name, String message) {}

    public NoticeView {
        fields = List.copyOf(fields);
    }
}
