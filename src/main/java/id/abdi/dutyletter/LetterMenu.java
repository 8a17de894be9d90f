package id.abdi.dutyletter;

import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class LetterMenu implements NavEntry {
    @Override
    public String path() {
        return "/duty-letters";
    }

    @Override
    public String textKey() {
        return "dutyletter.nav";
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return true;
    }

    @Override
    public Icon icon() {
        return Icon.AWAY;
    }
}
