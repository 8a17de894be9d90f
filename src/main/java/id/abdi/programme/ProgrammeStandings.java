package id.abdi.programme;

import id.abdi.web.Tone;
import id.abdi.web.Ui;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a programme has come; the module that adds up the daily work knows it and implements this. */
public interface ProgrammeStandings {
    Standing of(Programme programme, LocalDate date, Ui ui);

    /**
     * Where it stands, in words.
     *
     * @param parts what each unit did this week, most first
     * @param idle a sentence on planned results for which nothing was done lately; null where there are none
     */
    record Standing(
            List<Measured> measured,
            List<Part> parts,
            @Nullable String idle) {}

    /**
     * An indicator whose figure is a sum of the daily work.
     *
     * @param percent of the target of the year, at most 100 for the bar
     * @param forecast where it will probably end; null where too few weeks are known
     */
    record Measured(
            String name,
            int percent,
            String reached,
            String due,
            @Nullable String forecast,
            Tone tone,
            String standing) {}

    /** What a unit did this week and the week before. */
    record Part(String unit, String work) {}
}
