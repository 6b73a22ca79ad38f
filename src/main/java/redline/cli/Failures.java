package redline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
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
            case PolicyException policy -> String.valueOf(policy.getMessage());
            case LexiconException lexicon -> String.valueOf(lexicon.getMessage());
            case StoreException store -> "redline: " + store.getMessage();
            case AccessException access -> "redline: " + access.getMessage();
            case CommandFailure failure -> "redline: " + failure.getMessage();
            case IOException io -> "redline: " + io.getMessage();
            case UncheckedIOException io -> "redline: " + io.getMessage();
            default -> "redline: " + internal(e);
        };
    }
}
