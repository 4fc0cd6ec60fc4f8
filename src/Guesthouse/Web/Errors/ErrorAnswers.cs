using Guesthouse.Domain;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Errors;

/// <summary>What went wrong becomes a page of the design, in the reader's language: here and nowhere else.</summary>
public static partial class ErrorAnswers
{
    /// <summary>The page for an expected refusal.</summary>
    /// <param name="problem">Its kind chooses status and words.</param>
    /// <param name="couldGrant">For a forbidden thing: who could allow it, by name.</param>
    public static RazorComponentResult<ErrorPage> Refuse(Problem problem, params IEnumerable<string> couldGrant) =>
        Page(StatusOf(problem.Kind), couldGrant);

    /// <summary>The status with which a refusal is answered.</summary>
    public static int StatusOf(ProblemKind kind) =>
        kind switch
        {
            ProblemKind.Invalid => StatusCodes.Status400BadRequest,
            ProblemKind.Forbidden => StatusCodes.Status403Forbidden,
            ProblemKind.NotFound => StatusCodes.Status404NotFound,
            ProblemKind.Conflict => StatusCodes.Status409Conflict,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No status for this kind."),
        };

    /// <summary>Gives every answer of 400 and up that has no words of its own its page, and turns exceptions into 500.</summary>
    public static void UseErrorAnswers(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
                if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
                    await Page(context.Response.StatusCode, [], await NearbyPage.OfAsync(context)).ExecuteAsync(context);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // The reader has left; nobody waits for an answer.
            }
            catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
            {
                await StartAfresh(context, refused.StatusCode);
            }
            catch (Exception fault) when (!context.Response.HasStarted)
            {
                var log = context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ErrorAnswers));
                LogFault(log, context.TraceIdentifier, context.Request.Method, context.Request.Path, fault);
                await StartAfresh(context, StatusCodes.Status500InternalServerError);
            }
        });

    private static async Task StartAfresh(HttpContext context, int status)
    {
        context.Response.Clear();
        await Page(status, []).ExecuteAsync(context);
    }

    private static RazorComponentResult<ErrorPage> Page(int status, IEnumerable<string> couldGrant, NearbyPage? meant = null) =>
        new(new { Status = status, CouldGrant = couldGrant.ToList(), Meant = meant }) { StatusCode = status };

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Request {Reference} failed: {Method} {Path}")]
    private static partial void LogFault(ILogger log, string reference, string method, string path, Exception fault);
}
