namespace Guesthouse.Web.Accounts;

/// <summary>Says 303: what was asked is done, and what came of it is to be seen there. Sending the page again then does nothing twice.</summary>
/// <param name="path">Within this site.</param>
internal sealed class SeenElsewhere(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
