package id.abdi.lineflag;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class FlagsMenu implements NavEntry {
    @Override
    public String path() {
        return "/flags";
    }

    @Override
    public String textKey() {
        return "lineflag.nav.flags";
    }

    @Override
    public int order() {
        return 720;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.BELL;
    }
}
