package id.abdi.skp;

import id.abdi.web.Tab;
import id.abdi.web.Ui;
import java.util.List;

/** The views of a head's plans beside each other. */
public final class TeamTabs {
    private TeamTabs() {}

    /** @param current {@code team}, {@code progress}, {@code matrix} or {@code alignment} */
    public static List<Tab> of(String current, Ui ui) {
        return List.of(
                new Tab("/plans/team", ui.text("skp.tab.team"), current.equals("team")),
                new Tab("/plans/progress", ui.text("skp.tab.progress"), current.equals("progress")),
                new Tab("/plans/matrix", ui.text("skp.tab.matrix"), current.equals("matrix")),
                new Tab("/plans/alignment", ui.text("skp.tab.alignment"), current.equals("alignment")));
    }
}
