package id.abdi.job;

/** Work that each node does for itself, the first time before its first request: what it remembers, and that it lives. */
public interface NodeJob extends Job {
    @Override
    Schedule.OnEachNode schedule();
}
