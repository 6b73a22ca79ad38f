package redline.review.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The one writer of a file: works that come while a transaction is being written share the next one, so that twenty
 * people wait for the disk once and not twenty times. A work that fails is undone alone; nobody is answered before the
 * transaction is on the disk. May be shared between threads.
 */
final class SharedWriter implements AutoCloseable {

    private static final int MOST_TOGETHER = 50;
    private static final String BEFORE = "before_work";

    private final Jdbi jdbi;
    private final Checkpoints checkpoints;
    private final BlockingQueue<Task<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("review-writer").unstarted(this::run);

    private SharedWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.checkpoints = new Checkpoints(jdbi);
    }

    static SharedWriter start(Jdbi jdbi) {
        SharedWriter writer = new SharedWriter(jdbi);
        writer.thread.start();
        return writer;
    }

    /** What that work gives, after it is on the disk. */
    <T> T write(Function<Handle, T> work) {
        Task<T> task = new Task<>(work, new CompletableFuture<>());
        waiting.add(task);
        try {
            return task.answer().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void run() {
        try {
            while (true) {
                List<Task<?>> tasks = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(tasks, MOST_TOGETHER - 1);
                if (tasks.size() == 1 || !isDoneTogether(tasks)) {
                    tasks.forEach(this::runAlone);
                }
                checkpoints.count();
            }
        } catch (InterruptedException e) {
            waiting.forEach(
                    task -> task.answer().completeExceptionally(new StoreException("Redline stops; try again")));
        }
    }

    /**
     * Whether all are answered, once the transaction is written or none could begin. If not, nothing of it was written,
     * and each work has to be done alone.
     */
    private boolean isDoneTogether(List<Task<?>> tasks) {
        List<Runnable> answers = new ArrayList<>();
        try {
            jdbi.useTransaction(handle -> tasks.forEach(task -> answers.add(task.within(handle))));
        } catch (RuntimeException e) {
            if (answers.isEmpty()) {
                tasks.forEach(task -> task.answer().completeExceptionally(e));
            }
            return answers.isEmpty();
        }
        answers.forEach(Runnable::run);
        return true;
    }

    private void runAlone(Task<?> task) {
        try {
            jdbi.inTransaction(task::only).run();
        } catch (RuntimeException | Error e) {
            task.answer().completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        checkpoints.close();
    }

    /** A work and who waits for what it gives. */
    private record Task<T>(Function<Handle, T> work, CompletableFuture<T> answer) {

        /** Does the work in a transaction of its own and tells how to answer it afterwards. */
        Runnable only(Handle handle) {
            T result = work.apply(handle);
            return () -> answer.complete(result);
        }

        /** Does the work in a transaction with others; what it did is undone if it fails. */
        Runnable within(Handle handle) {
            handle.savepoint(BEFORE);
            try {
                Runnable done = only(handle);
                handle.releaseSavepoint(BEFORE);
                return done;
            } catch (RuntimeException e) {
                handle.rollbackToSavepoint(BEFORE);
                return () -> answer.completeExceptionally(e);
            }
        }
    }
}
