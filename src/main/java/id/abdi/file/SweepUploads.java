package id.abdi.file;

import id.abdi.job.Job;
import id.abdi.job.Schedule;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each night: uploads that were begun two weeks ago and never ended are forgotten (OFF-17). */
@Component
class SweepUploads implements Job {
    private final UploadSql sql;

    SweepUploads(UploadSql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "file.sweep-uploads";
    }

    @Override
    public Schedule schedule() {
        return new Schedule.Daily(LocalTime.of(3, 10));
    }

    @Override
    @Transactional
    public void run(Instant due) {
        sql.deleteBefore(due.minus(Uploads.KEPT));
    }
}
