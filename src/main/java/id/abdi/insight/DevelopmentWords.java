package id.abdi.insight;

import id.abdi.web.Ui;
import java.time.LocalDate;

/** Says a course in words: never more than is known, and how sure it is. */
final class DevelopmentWords {
    private static final int PERCENT = 100;
    private static final int SUREST = 99;

    private DevelopmentWords() {}

    /** The trend in a sentence or two, with a change of the head where one lies near. */
    static String explanation(Development development, Ui ui) {
        PersonCourse course = development.course();
        LocalDate since = course.since();
        String said =
                switch (course.trend()) {
                    case UNKNOWN ->
                        ui.text(
                                "insight.trend.too-few",
                                course.levels().size(),
                                development.measures().fewestDays());
                    case STEADY -> steady(development, ui);
                    case RISING, FALLING ->
                        ui.text(
                                "insight.trend." + course.trend() + ".since",
                                since == null ? "" : ui.date(since),
                                sure(course.probability(), development.measures(), ui));
                };
        return since == null ? said : said + besideHead(development, since, ui);
    }

    private static String steady(Development development, Ui ui) {
        PersonCourse course = development.course();
        return course.probability() >= development.measures().probable()
                ? ui.text("insight.trend.STEADY.sure", sure(course.probability(), development.measures(), ui))
                : ui.text(
                        "insight.trend.STEADY.unsure",
                        percent(course.chances().rising()),
                        percent(course.chances().falling()));
    }

    /** A change of the level in a sentence. */
    static String turn(Development development, PersonCourse.Turn turn, Ui ui) {
        return ui.text(
                        turn.up() ? "insight.turn.up" : "insight.turn.down",
                        sure(turn.probability(), development.measures(), ui))
                + besideHead(development, turn.date(), ui);
    }

    private static String besideHead(Development development, LocalDate day, Ui ui) {
        return development
                .headChangeNear(day)
                .map(change -> " " + ui.text("insight.beside-head", ui.date(change.date())))
                .orElse("");
    }

    private static String sure(double probability, Measures measures, Ui ui) {
        String key = probability >= measures.veryProbable() ? "insight.very-probable" : "insight.probable";
        return ui.text(key + ".words", percent(probability));
    }

    private static int percent(double probability) {
        return (int) Math.min(SUREST, Math.round(probability * PERCENT));
    }
}
