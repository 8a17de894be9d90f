package id.abdi.hearing;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Discipline in the menu of those who have to do with it by their place or duty; others come by a notice. */
@Component
class HearingMenu implements NavEntry {
    @Override
    public String path() {
        return "/discipline";
    }

    @Override
    public String textKey() {
        return "hearing.nav";
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return Stream.of(Role.HEAD, Role.BKPSDM, Role.INSPECTORATE).anyMatch(role -> visitor.has(role.name()));
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }
}
