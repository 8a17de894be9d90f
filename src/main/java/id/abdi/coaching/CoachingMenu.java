package id.abdi.coaching;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class CoachingMenu implements NavEntry {
    @Override
    public String path() {
        return "/coaching";
    }

    @Override
    public String textKey() {
        return "coaching.nav";
    }

    @Override
    public int order() {
        return 63;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.EMPLOYEE.name());
    }

    @Override
    public Icon icon() {
        return Icon.ANSWER;
    }
}
