package id.abdi.calendar;

import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

@Component
class CalendarMenu implements NavEntry {
    @Override
    public String path() {
        return "/calendar";
    }

    @Override
    public String textKey() {
        return "calendar.nav";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return true;
    }

    @Override
    public Icon icon() {
        return Icon.CALENDAR;
    }
}
