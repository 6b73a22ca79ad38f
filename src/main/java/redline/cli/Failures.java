package redline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import redline.lexicon.LexiconException;
import redline.review.access.AccessException;
import redline.review.store.StoreException;
import redline.score.PolicyException;

/** What a person reads when a command fails: one clear message, never a stack trace. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        if (e instanceof ResultStream.ClosedPipe) {
            return ExitCode.DONE;
        }
        command.getErr().println(message(e));
        command.getErr().flush();
        return ExitCode.FAILED;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("redline: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        Help.Ansi ansi = command.getColorScheme().ansi();
        command.getErr().println(ansi.string("Try '" + command.getCommandSpec().qualifiedName() + " --help'."));
        command.getErr().flush();
        return ExitCode.USAGE;
    }

    /** Where the program went wrong, without any words of a post. */
    static String internal(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
        return "internal error, please report it: " + e.getClass().getSimpleName() + place;
    }

    private static String message(Exception e) {
        return switch (e) {
            case LexiconException lexicon -> String.valueOf(lexicon.getMessage());
            case PolicyException policy -> said(policy.getMessage());
            case StoreException store -> said(store.getMessage());
            case AccessException access -> said(access.getMessage());
            case CommandFailure failure -> said(failure.getMessage());
            case IOException io -> said(io.getMessage());
            case UncheckedIOException io -> said(io.getMessage());
            default -> said(internal(e));
        };
    }

    private static String said(@Nullable String message) {
        return "redline: " + String.valueOf(message).replace("\n", "\nredline: ");
    }
}
