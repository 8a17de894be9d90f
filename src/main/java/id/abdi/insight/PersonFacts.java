package id.abdi.insight;

import id.abdi.activity.Activities;
import id.abdi.dailyreport.DailyReports;
import id.abdi.organization.Lines;
import org.springframework.stereotype.Component;

/** Whom to ask for what is known of a person. */
@Component
record PersonFacts(Lines lines, DailyReports reports, Activities activities) {}
