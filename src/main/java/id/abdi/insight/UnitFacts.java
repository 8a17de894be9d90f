package id.abdi.insight;

import id.abdi.activity.DayClosing;
import id.abdi.dailyreport.DailyReports;
import id.abdi.organization.Directory;
import id.abdi.organization.Lines;
import id.abdi.progress.ProgrammeCourses;
import id.abdi.tally.UnitDays;
import org.springframework.stereotype.Component;

/** Whom to ask for what is known of a unit. */
@Component
record UnitFacts(
        Directory directory,
        Lines lines,
        UnitDays days,
        DailyReports reports,
        DayClosing closing,
        ProgrammeCourses programmes) {}
