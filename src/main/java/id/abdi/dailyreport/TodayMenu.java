package id.abdi.dailyreport;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The head's board, first in the menu. */
@Component
class TodayMenu implements NavEntry {
    @Override
    public String path() {
        return "/today";
    }

    @Override
    public String textKey() {
        return "dailyreport.nav";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.HEAD.name());
    }

    @Override
    public Icon icon() {
        return Icon.TODAY;
    }
}
