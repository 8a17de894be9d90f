package id.abdi.innovationindex;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The index in the menu of those who answer for it; everybody else comes to it from an innovation. */
@Component
class IndexMenu implements NavEntry {
    @Override
    public String path() {
        return "/innovation-index";
    }

    @Override
    public String textKey() {
        return "innovationindex.nav";
    }

    @Override
    public int order() {
        return 708;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name()) || visitor.has(Role.REGENT.name());
    }

    @Override
    public Icon icon() {
        return Icon.CHART;
    }
}
