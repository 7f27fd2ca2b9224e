# A stand-in for Microsoft's module, so that the script can run where there is no Microsoft.
@{
    RootModule        = 'Microsoft.Graph.Authentication.psm1'
    ModuleVersion     = '2.0.0'
    GUID              = 'd4d8b6b8-6b1b-4c0e-9d4f-2f6f4b1a7c11'
    FunctionsToExport = @('Invoke-MgGraphRequest', 'Get-MgContext', 'Get-MgRequestContext', 'Set-MgRequestContext')
    CmdletsToExport   = @()
    VariablesToExport = @()
    AliasesToExport   = @()
}
