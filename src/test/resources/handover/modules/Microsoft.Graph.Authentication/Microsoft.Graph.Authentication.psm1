# Answers like Microsoft Graph over an organization in memory. The organization is $global:Fake:
#   Domain   the verified domain
#   Sku      the id of the product
#   Users    id -> @{ Direct = $true or $false; Groups = @(ids); Failed; Plans; Lag }; who is
#            missing was deleted
#            Failed: those of the groups that could not give the license; Plans: what is turned off
#            in the direct one; Lag: how many looks after a change still show what was before
#   Planned  answers that come instead of the usual one, first come first served:
#            @{ Method; Status; RetryAfter; Carried; Usual; Break; NoToken; Offline; Kill; Deleted }
#            Carried: it is carried out all the same; Usual: and answered as usual;
#            Break: no answer at all; NoToken: the sign-in has ended, so that nothing is sent;
#            Offline: beside NoToken, there was no network to sign in by;
#            Kill: it is carried out, then the process ends at once;
#            Deleted: the id of somebody who is deleted just before
#   Log      every request that came, as 'METHOD uri'

Set-StrictMode -Version 3.0

# How often Microsoft's module repeats a request by itself.
$script:retries = 3

function Get-Reply([int] $status, [string] $text) {
    return @{ Status = $status; Text = $text }
}

function Get-ErrorReply([int] $status, [string] $code, [string] $message) {
    $text = '{"error":{"code":"' + $code + '","message":"' + $message + '","innerError":{}}}'
    return Get-Reply $status $text
}

function Get-UserReply([string] $id) {
    if (-not $global:Fake.Users.ContainsKey($id)) {
        return Get-ErrorReply 404 'Request_ResourceNotFound' 'Resource does not exist.'
    }
    $user = $global:Fake.Users[$id]
    if ($user.ContainsKey('Before') -and $user.Lag -gt 0) {
        $user.Lag--
        $user = $user.Before
    }
    $states = @()
    # ids come back in capitals, as Microsoft's do now and then
    $sku = $global:Fake.Sku.ToUpperInvariant()
    if ($user.Direct) {
        $plans = @()
        if ($user.ContainsKey('Plans')) {
            $plans = @($user.Plans)
        }
        $states += @{
            skuId = $sku; assignedByGroup = $null; state = 'Active'; error = 'None'; disabledPlans = $plans
        }
    }
    foreach ($group in $user.Groups) {
        $state = 'Active'
        if ($user.ContainsKey('Failed') -and $user.Failed -contains $group) {
            $state = 'Error'
        }
        $states += @{ skuId = $sku; assignedByGroup = $group.ToUpperInvariant(); state = $state }
    }
    # another product, which nobody may touch
    $states += @{ skuId = '11111111-2222-3333-4444-555555555555'; assignedByGroup = $null }
    return Get-Reply 200 (ConvertTo-Json -Depth 5 @{ id = $id; licenseAssignmentStates = $states })
}

# Keeps what was before a change, for who lags behind.
function Save-Before($user) {
    if ($user.ContainsKey('Lag')) {
        $user['Before'] = $user.Clone()
    }
}

function Get-LicenseReply([string] $id, [string] $body) {
    if (-not $global:Fake.Users.ContainsKey($id)) {
        return Get-ErrorReply 404 'Request_ResourceNotFound' 'Resource does not exist.'
    }
    $asked = ConvertFrom-Json $body
    if ($asked.addLicenses.Count -ne 0 -or $asked.removeLicenses.Count -ne 1) {
        return Get-ErrorReply 400 'Request_BadRequest' 'Both members, and one license.'
    }
    $user = $global:Fake.Users[$id]
    if ($asked.removeLicenses[0] -ne $global:Fake.Sku) {
        $global:Fake.Harm += 'another product was taken away'
    }
    if ($user.Direct) {
        Save-Before $user
        $user.Direct = $false
        return Get-Reply 200 ('{"id":"' + $id + '"}')
    }
    if ($user.Groups.Count -gt 0) {
        return Get-ErrorReply 400 'Request_BadRequest' 'User license is inherited from a group.'
    }
    return Get-ErrorReply 400 'Request_BadRequest' 'User does not have a corresponding license.'
}

function Get-MemberReply([string] $group, [string] $id, [bool] $referenceOnly) {
    if (-not $referenceOnly) {
        $global:Fake.Users.Remove($id)
        $global:Fake.Harm += 'a person was deleted'
        return Get-Reply 204 ''
    }
    if (-not $global:Fake.Users.ContainsKey($id) -or $global:Fake.Users[$id].Groups -notcontains $group) {
        return Get-ErrorReply 404 'Request_ResourceNotFound' 'Not a member.'
    }
    $user = $global:Fake.Users[$id]
    Save-Before $user
    $user.Groups = @($user.Groups | Where-Object { $_ -ne $group })
    return Get-Reply 204 ''
}

function Get-UsualReply([string] $method, [string] $uri, $body) {
    if ($method -eq 'GET' -and $uri -ceq 'v1.0/organization?$select=id,verifiedDomains') {
        $domain = '{"name":"' + $global:Fake.Domain + '","isDefault":true}'
        return Get-Reply 200 ('{"value":[{"id":"o","verifiedDomains":[' + $domain + ']}]}')
    }
    if ($method -eq 'GET' -and $uri -cmatch '^v1\.0/users/([0-9a-f-]{36})\?\$select=id,licenseAssignmentStates$') {
        return Get-UserReply $Matches[1]
    }
    if ($method -eq 'POST' -and $uri -cmatch '^v1\.0/users/([0-9a-f-]{36})/assignLicense$') {
        return Get-LicenseReply $Matches[1] $body
    }
    if ($method -eq 'DELETE' -and $uri -cmatch '^v1\.0/groups/([0-9a-f-]{36})/members/([0-9a-f-]{36})(/\$ref)?/?$') {
        return Get-MemberReply $Matches[1] $Matches[2] ($uri -clike '*/$ref')
    }
    $global:Fake.Harm += "a request nobody expects: $method $uri"
    return Get-ErrorReply 400 'Request_BadRequest' 'Unknown address.'
}

function Get-Planned([string] $method) {
    for ($at = 0; $at -lt $global:Fake.Planned.Count; $at++) {
        if ($global:Fake.Planned[$at].Method -eq $method) {
            $planned = $global:Fake.Planned[$at]
            $global:Fake.Planned.RemoveAt($at)
            return $planned
        }
    }
    return $null
}

function Get-PlannedReply($planned, [string] $method, [string] $uri, $body) {
    $usual = $null
    if ($planned.ContainsKey('Deleted')) {
        $global:Fake.Users.Remove($planned.Deleted)
    }
    if ($planned.ContainsKey('Carried') -or $planned.ContainsKey('Kill')) {
        $usual = Get-UsualReply $method $uri $body
    }
    if ($planned.ContainsKey('Kill')) {
        [System.Diagnostics.Process]::GetCurrentProcess().Kill()
        Start-Sleep -Seconds 60
    }
    if ($planned.ContainsKey('Break')) {
        throw 'An error occurred while sending the request.'
    }
    if ($planned.ContainsKey('NoToken')) {
        $cause = $null
        if ($planned.ContainsKey('Offline')) {
            $cause = [System.Net.Http.HttpRequestException]::new('No such host is known.')
        }
        # its name begins as those do that Microsoft's module throws
        throw [System.Security.Authentication.AuthenticationException]::new('Authentication failed.', $cause)
    }
    if ($planned.ContainsKey('Usual')) {
        return $usual
    }
    return Get-ErrorReply $planned.Status "Planned$($planned.Status)" 'As planned.'
}

function Invoke-MgGraphRequest {
    [CmdletBinding()]
    param(
        [string] $Method,
        [uri] $Uri,
        [object] $Body,
        [string] $ContentType,
        [string] $OutputType,
        [switch] $SkipHttpErrorCheck,
        [string] $StatusCodeVariable,
        [string] $ResponseHeadersVariable
    )
    if ($script:retries -ne 0) {
        throw 'The stand-in repeats nothing, as Microsoft''s module would.'
    }
    $address = $Uri.OriginalString
    $global:Fake.Log.Add("$Method $address")
    $headers = [System.Collections.Generic.Dictionary[string, string[]]]::new()
    $planned = Get-Planned $Method
    if ($null -eq $planned) {
        $reply = Get-UsualReply $Method $address $Body
    }
    else {
        $reply = Get-PlannedReply $planned $Method $address $Body
        if ($planned.ContainsKey('RetryAfter')) {
            $headers['Retry-After'] = [string[]] @($planned.RetryAfter)
        }
    }
    if ($OutputType -ne 'Json' -or -not $SkipHttpErrorCheck) {
        throw 'The stand-in answers in JSON, and only without checking for errors.'
    }
    $PSCmdlet.SessionState.PSVariable.Set($StatusCodeVariable, [int] $reply.Status)
    $PSCmdlet.SessionState.PSVariable.Set($ResponseHeadersVariable, $headers)
    return $reply.Text
}

function Get-MgRequestContext {
    return [pscustomobject]@{ MaxRetry = $script:retries }
}

# Writes what it has set, as Microsoft's does.
function Set-MgRequestContext {
    [CmdletBinding()]
    param([int] $MaxRetry)
    $script:retries = $MaxRetry
    return Get-MgRequestContext
}

function Get-MgContext {
    if (-not $global:Fake.SignedIn) {
        return $null
    }
    return [pscustomobject]@{
        Scopes = @(
            'User.Read', 'User.Read.All', 'LicenseAssignment.ReadWrite.All',
            'GroupMember.ReadWrite.All')
    }
}
