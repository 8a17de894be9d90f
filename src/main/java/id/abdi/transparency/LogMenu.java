package id.abdi.transparency;

import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class LogMenu implements NavEntry {
    @Override
    public String path() {
        return "/log";
    }

    @Override
    public String textKey() {
        return "transparency.nav";
    }

    @Override
    public int order() {
        return 880;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return true;
    }

    @Override
    public Icon icon() {
        return Icon.LOCK;
    }
}
